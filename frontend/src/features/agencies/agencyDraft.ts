import type { Agency } from '@/api/types';
import type { DraftField } from '@/features/editing';
import { words } from '@/features/kernel';
import { fromLines, toLines } from '@/features/members';
import { toIso } from '@/ui/dateParts';
import { daysInWords, NO_DAYS, toDays, type Days } from '@/ui/fields';
import { categoryInWords } from './section10';

export interface CategoryDraft {
  key: string;
  category: string;
  days: Days;
}

export interface AgencyDraft {
  partnership: string;
  code: string;
  name: string;
  kind: string;
  aliases: string;
  active: Days;
  section10: CategoryDraft[];
}

export const emptyAgency = (partnership: string): AgencyDraft => ({
  partnership,
  code: '',
  name: '',
  kind: '',
  aliases: '',
  active: NO_DAYS,
  section10: [],
});

export const fromAgency = (agency: Agency): AgencyDraft => ({
  partnership: agency.partnership.id,
  code: agency.code,
  name: agency.name,
  kind: agency.kind,
  aliases: fromLines(agency.aliases),
  active: toDays(agency.activeFrom, agency.activeTo),
  section10: agency.section10.map(({ category, from, to }) => ({
    key: `${category} ${from} ${to}`,
    category,
    days: toDays(from, to),
  })),
});

/** What each part of the draft is to the service. */
export const PARTS = {
  partnership: ({ partnership }: AgencyDraft) => ({ partnership }),
  code: ({ code }: AgencyDraft) => ({ code }),
  name: ({ name }: AgencyDraft) => ({ name }),
  kind: ({ kind }: AgencyDraft) => ({ kind: kind as Agency['kind'] }),
  aliases: ({ aliases }: AgencyDraft) => ({ aliases: toLines(aliases) }),
  active: ({ active }: AgencyDraft) => ({
    activeFrom: toIso(active.from),
    activeTo: toIso(active.to),
  }),
  section10: ({ section10 }: AgencyDraft) => ({
    section10: section10.map(({ category, days }) => ({
      category,
      from: toIso(days.from),
      to: toIso(days.to),
    })),
  }),
};

export const agencyFields: DraftField<AgencyDraft>[] = [
  { name: 'name', label: 'Name', inWords: ({ name }) => name },
  { name: 'code', label: 'Short name', inWords: ({ code }) => code },
  { name: 'kind', label: 'Kind', inWords: ({ kind }) => words(kind) },
  { name: 'aliases', label: 'Other names', inWords: ({ aliases }) => aliases || 'None' },
  { name: 'active', label: 'When there is such an agency', inWords: (d) => daysInWords(d.active) },
  {
    name: 'section10',
    label: 'Under section 10',
    inWords: ({ section10 }) =>
      section10
        .map(({ category, days }) => `${categoryInWords(category)}, ${daysInWords(days)}`)
        .join('\n') || 'Not said',
  },
];

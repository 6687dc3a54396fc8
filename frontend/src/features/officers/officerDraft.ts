import type { Officer } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { fromLines, toLines } from '@/features/members';
import { NO_DATE, toIso, toParts } from '@/ui/dateParts';
import { dayInWords, type DateParts } from '@/ui/fields';

export interface OfficerDraft {
  partnership: string;
  kind: string;
  name: string;
  jobTitle: string;
  email: string;
  agency: string;
  leftOn: DateParts;
  aliases: string;
}

export const emptyOfficer = (partnership: string, agency: string): OfficerDraft => ({
  partnership,
  kind: '',
  name: '',
  jobTitle: '',
  email: '',
  agency,
  leftOn: NO_DATE,
  aliases: '',
});

export const fromOfficer = (officer: Officer): OfficerDraft => ({
  partnership: officer.partnership.id,
  kind: officer.kind,
  name: officer.name ?? '',
  jobTitle: officer.jobTitle ?? '',
  email: officer.email ?? '',
  agency: officer.agency?.id ?? '',
  leftOn: toParts(officer.leftOn),
  aliases: fromLines(officer.aliases),
});

export const toInput = (draft: OfficerDraft) => ({
  partnership: draft.partnership,
  kind: draft.kind as Officer['kind'],
  name: draft.name,
  jobTitle: orNull(draft.jobTitle),
  email: orNull(draft.email),
  agency: draft.agency || null,
  leftOn: toIso(draft.leftOn),
  aliases: toLines(draft.aliases),
});

export const officerFields = (agencyOf: (id: string) => string): DraftField<OfficerDraft>[] => [
  { name: 'kind', label: 'Person or post', inWords: ({ kind }) => kind },
  { name: 'name', label: 'Name', inWords: ({ name }) => name },
  { name: 'jobTitle', label: 'Job title', inWords: ({ jobTitle }) => jobTitle || 'None' },
  { name: 'email', label: 'E-mail', inWords: ({ email }) => email || 'None' },
  {
    name: 'agency',
    label: 'Agency',
    inWords: ({ agency }) => (agency ? agencyOf(agency) : 'None'),
  },
  { name: 'leftOn', label: 'Last day', inWords: ({ leftOn }) => dayInWords(leftOn) ?? 'None' },
  { name: 'aliases', label: 'Other spellings', inWords: ({ aliases }) => aliases || 'None' },
];

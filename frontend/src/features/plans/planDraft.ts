import type { Plan } from '@/api/types';
import { type DraftField } from '@/features/editing';
import { NO_DATE, toIso, toParts } from '@/ui/dateParts';
import { day } from '@/ui/dates';
import type { DateParts } from '@/ui/fields';

export interface PeriodDraft {
  start: DateParts;
  end: DateParts;
}

export interface SectionDraft {
  key: string;
  id: string | null;
  title: string;
  text: string;
}

export interface ThemeDraft {
  key: string;
  id: string | null;
  title: string;
}

/** A plan as its forms hold it; each form shows a part of it. */
export interface PlanDraft {
  partnership: string;
  title: string;
  period: PeriodDraft;
  /** Empty while none is chosen: the service then takes the one that everybody shares. */
  framework: string;
  contact: string;
  coverText: string;
  sections: SectionDraft[];
  themes: ThemeDraft[];
}

export const fromPlan = (plan: Plan): PlanDraft => ({
  partnership: plan.partnership.id,
  title: plan.title,
  period: { start: toParts(plan.period?.start ?? null), end: toParts(plan.period?.end ?? null) },
  framework: plan.framework.id,
  contact: plan.contact?.id ?? '',
  coverText: plan.coverText,
  sections: plan.sections.map(({ id, title, text }) => ({ key: id, id, title, text })),
  themes: plan.themes.map(({ id, title }) => ({ key: id, id, title })),
});

export const emptyPlan = (partnership: string): PlanDraft => ({
  partnership,
  title: '',
  period: { start: NO_DATE, end: NO_DATE },
  framework: '',
  contact: '',
  coverText: '',
  sections: [],
  themes: [],
});

/** Half a period is sent as it was typed: the service says what is wrong with it. */
function toPeriod({ start, end }: PeriodDraft) {
  const [from, to] = [toIso(start), toIso(end)];
  return from || to ? { start: from ?? '', end: to ?? '' } : null;
}

/** The whole input; a change sends only the parts that differ. */
export const toInput = (draft: PlanDraft) => ({
  partnership: draft.partnership,
  title: draft.title,
  period: toPeriod(draft.period),
  framework: draft.framework || null,
  contact: draft.contact || null,
  coverText: draft.coverText,
  sections: draft.sections.map(({ id, title, text }) => ({ ...(id ? { id } : {}), title, text })),
  themes: draft.themes.map(({ id, title }) => ({ ...(id ? { id } : {}), title })),
});

function inDays(parts: DateParts) {
  const iso = toIso(parts);
  if (!iso) return 'not set';
  return Number.isNaN(Date.parse(iso)) ? iso : day(iso);
}

const orNothing = (text: string) => text || 'Nothing';

/** What the parts are called where two versions stand side by side. */
export const planFields = (nameOf: (id: string) => string): DraftField<PlanDraft>[] => [
  { name: 'partnership', label: 'Partnership', inWords: ({ partnership }) => nameOf(partnership) },
  { name: 'title', label: 'Title', inWords: ({ title }) => orNothing(title) },
  {
    name: 'period',
    label: 'Period',
    inWords: ({ period: { start, end } }) => `${inDays(start)} to ${inDays(end)}`,
  },
  {
    name: 'framework',
    label: 'Outcomes framework',
    inWords: ({ framework }) => (framework ? nameOf(framework) : 'The shared one'),
  },
  {
    name: 'contact',
    label: 'Contact',
    inWords: ({ contact }) => (contact ? nameOf(contact) : 'Nobody'),
  },
  { name: 'coverText', label: 'Opening text', inWords: ({ coverText }) => orNothing(coverText) },
  {
    name: 'sections',
    label: 'Sections',
    inWords: ({ sections }) =>
      sections.map(({ title, text }) => `${title}\n${text}`).join('\n\n') || 'None',
  },
  {
    name: 'themes',
    label: 'Themes',
    inWords: ({ themes }) => themes.map(({ title }) => title).join('\n') || 'None',
  },
];

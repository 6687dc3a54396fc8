import type { Indicator, Priority } from '@/api/types';
import {
  fromLeads,
  fromOpen,
  NOTHING_SAID,
  orNull,
  toLeads,
  toOpen,
  type LeadsDraft,
  type OpenDraft,
} from '@/features/editing';

export interface ConditionsDraft {
  key: string;
  heading: string;
  audience: string;
  /** One on each line. */
  items: string;
}

export interface StoryDraft {
  key: string;
  heading: string;
  text: string;
  kind: '' | NonNullable<Priority['story'][number]['kind']>;
}

export interface PlacedDraft {
  id: string;
  name: string;
  label: string;
  wording: OpenDraft;
  note: string;
}

export interface HeadingDraft {
  key: string;
  id: string | null;
  text: string;
}

/** A priority as its forms hold it; each form shows a part of it. */
export interface PriorityDraft {
  theme: string;
  ref: string;
  title: OpenDraft;
  leads: LeadsDraft;
  outcome: string;
  outcomeText: string;
  population: OpenDraft;
  conditions: ConditionsDraft[];
  story: StoryDraft[];
  whatWorks: string;
  partners: string;
  indicators: PlacedDraft[];
  actionsNote: string;
  headings: HeadingDraft[];
  note: string;
}

/** A use is shown with the indicator's own note after its own; here only its own is changed. */
function ownNote(shown: string | null, indicator: Indicator | undefined) {
  const theirs = indicator?.note ?? '';
  if (!shown || shown === theirs) return '';
  const end = `\n\n${theirs}`;
  return theirs && shown.endsWith(end) ? shown.slice(0, -end.length) : shown;
}

export function fromPriority(priority: Priority, indicators: Indicator[]): PriorityDraft {
  return {
    theme: priority.theme?.id ?? '',
    ref: priority.ref,
    title: fromOpen(priority.title),
    leads: fromLeads(priority.leads),
    outcome: priority.outcome?.code ?? '',
    outcomeText: priority.outcomeText ?? '',
    population: fromOpen(priority.population),
    conditions: priority.conditions.map(({ heading, audience, items }, index) => ({
      key: `${index}`,
      heading: heading ?? '',
      audience: audience ?? '',
      items: items.join('\n'),
    })),
    story: priority.story.map(({ heading, text, kind }, index) => ({
      key: `${index}`,
      heading: heading ?? '',
      text,
      kind: kind ?? '',
    })),
    whatWorks: priority.whatWorks ?? '',
    partners: priority.partners ?? '',
    indicators: priority.indicators.map(({ indicator, label, wording, note }) => ({
      id: indicator.id,
      name: indicator.title ?? wording.text ?? 'No title yet',
      label: label ?? '',
      wording: fromOpen(wording),
      note: ownNote(
        note,
        indicators.find(({ id }) => id === indicator.id),
      ),
    })),
    actionsNote: priority.actionsNote ?? '',
    headings: priority.headings.map(({ id, text }) => ({ key: id, id, text })),
    note: priority.note ?? '',
  };
}

export const EMPTY_PRIORITY: PriorityDraft = {
  theme: '',
  ref: '',
  title: NOTHING_SAID,
  leads: { open: false, text: '', items: [] },
  outcome: '',
  outcomeText: '',
  population: NOTHING_SAID,
  conditions: [],
  story: [],
  whatWorks: '',
  partners: '',
  indicators: [],
  actionsNote: '',
  headings: [],
  note: '',
};

/** The whole input; a change sends only the parts that differ. */
export function toInput(draft: PriorityDraft) {
  return {
    theme: draft.theme || null,
    ref: draft.ref,
    title: toOpen(draft.title),
    leads: toLeads(draft.leads),
    outcome: draft.outcome || null,
    outcomeText: orNull(draft.outcomeText),
    population: toOpen(draft.population),
    conditions: draft.conditions.map(({ heading, audience, items }) => ({
      heading: orNull(heading),
      audience: orNull(audience),
      items: items.split('\n').filter((line) => line.trim()),
    })),
    story: draft.story.map(({ heading, text, kind }) => ({
      heading: orNull(heading),
      text,
      kind: kind || null,
    })),
    whatWorks: orNull(draft.whatWorks),
    partners: orNull(draft.partners),
    indicators: draft.indicators.map(({ id, label, wording, note }) => ({
      indicator: id,
      label: orNull(label),
      wording: toOpen(wording),
      note: orNull(note),
    })),
    actionsNote: orNull(draft.actionsNote),
    headings: draft.headings.map(({ id, text }) => ({ ...(id ? { id } : {}), text })),
    note: orNull(draft.note),
  };
}

import { leadsInWords, openInWords, type DraftField } from '@/features/editing';
import { words } from '@/features/kernel';
import type { PriorityDraft } from './priorityDraft';

const orNothing = (text: string) => text || 'Nothing';
const lines = (texts: string[]) => texts.join('\n') || 'None';

/** What the parts are called where two versions stand side by side. */
export const priorityFields = (nameOf: (id: string) => string): DraftField<PriorityDraft>[] => [
  { name: 'theme', label: 'Theme', inWords: ({ theme }) => (theme ? nameOf(theme) : 'None') },
  { name: 'ref', label: 'Number', inWords: ({ ref }) => orNothing(ref) },
  { name: 'title', label: 'Title', inWords: ({ title }) => openInWords(title) },
  { name: 'leads', label: 'Lead', inWords: ({ leads }) => leadsInWords(leads) },
  { name: 'outcome', label: 'Outcome', inWords: ({ outcome }) => words(outcome) || 'None' },
  {
    name: 'outcomeText',
    label: 'Outcome as written',
    inWords: ({ outcomeText }) => orNothing(outcomeText),
  },
  {
    name: 'population',
    label: '(a) Population',
    inWords: ({ population }) => openInWords(population),
  },
  {
    name: 'conditions',
    label: '(b) Conditions',
    inWords: ({ conditions }) =>
      lines(
        conditions.map(({ heading, audience, items }) =>
          [heading, audience && `For ${audience}`, items].filter(Boolean).join('\n'),
        ),
      ),
  },
  {
    name: 'story',
    label: '(c) Story',
    inWords: ({ story }) =>
      lines(
        story.map(({ heading, kind, text }) =>
          [heading, kind && words(kind), text].filter(Boolean).join('\n'),
        ),
      ),
  },
  { name: 'whatWorks', label: 'What works', inWords: ({ whatWorks }) => orNothing(whatWorks) },
  { name: 'partners', label: 'Partners', inWords: ({ partners }) => orNothing(partners) },
  {
    name: 'indicators',
    label: '(d) Indicators',
    inWords: ({ indicators }) =>
      lines(
        indicators.map(({ label, wording, note }) =>
          [`${label} ${openInWords(wording)}`.trim(), note].filter(Boolean).join('\n'),
        ),
      ),
  },
  {
    name: 'actionsNote',
    label: 'Words above the actions',
    inWords: ({ actionsNote }) => orNothing(actionsNote),
  },
  {
    name: 'headings',
    label: 'Headings of the actions',
    inWords: ({ headings }) => lines(headings.map(({ text }) => text)),
  },
  { name: 'note', label: 'Note', inWords: ({ note }) => orNothing(note) },
];

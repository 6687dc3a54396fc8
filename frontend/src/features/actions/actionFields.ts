import { leadsInWords, openInWords, type DraftField } from '@/features/editing';
import { toIso } from '@/ui/dateParts';
import type { ActionDraft, MilestoneDraft } from './actionDraft';
import { referenceInWords } from './crossReferenceDraft';

function milestoneInWords({ text, timescale, doneOn }: MilestoneDraft) {
  const done = toIso(doneOn);
  return [text, timescale.text, done && `done on ${done}`].filter(Boolean).join(', ');
}

/** What the form's fields are called, also where two versions stand side by side. */
export const actionFields = (nameOf: (id: string) => string): DraftField<ActionDraft>[] => [
  { name: 'priority', label: 'Priority', inWords: ({ priority }) => nameOf(priority) },
  {
    name: 'heading',
    label: 'Under the heading',
    inWords: ({ heading }) => (heading ? nameOf(heading) : 'None'),
  },
  { name: 'ref', label: 'Number', inWords: ({ ref }) => ref || 'None' },
  { name: 'title', label: 'Title', inWords: ({ title }) => openInWords(title) },
  {
    name: 'description',
    label: 'Description',
    inWords: ({ description }) => description || 'Nothing',
  },
  { name: 'timescale', label: 'Timescale', inWords: ({ timescale }) => openInWords(timescale) },
  {
    name: 'milestones',
    label: 'Milestones',
    inWords: ({ milestones }) => milestones.map(milestoneInWords).join('\n') || 'None',
  },
  {
    name: 'leadAgencies',
    label: 'Lead agencies',
    inWords: ({ leadAgencies }) => leadsInWords(leadAgencies),
  },
  {
    name: 'leadOfficers',
    label: 'Lead officers',
    inWords: ({ leadOfficers }) => leadsInWords(leadOfficers),
  },
  {
    name: 'monitoring',
    label: 'How progress is monitored',
    inWords: ({ monitoring: { text, open, source, groups } }) =>
      [open && 'To be confirmed', text, ...groups.map(({ name }) => name), source]
        .filter(Boolean)
        .join('\n') || 'Nothing',
  },
  {
    name: 'crossReferences',
    label: 'Cross-references',
    inWords: ({ crossReferences }) => crossReferences.map(referenceInWords).join('\n') || 'None',
  },
  {
    name: 'dependsOn',
    label: 'Depends on',
    inWords: ({ dependsOn }) => dependsOn.map(({ name }) => name).join('\n') || 'Nothing',
  },
  { name: 'note', label: 'Note', inWords: ({ note }) => note || 'Nothing' },
];

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { Action } from '@/api/types';
import { watched } from '@/features/editing';
import { fieldName } from '@/features/kernel';
import { actionNotesQuery, NotesOn, type NotedLine } from '@/features/notes';
import { planQuery } from '@/features/plans';
import { WatchButton } from '@/features/watching';

const FIELDS = [
  'title',
  'description',
  'timescale',
  'leadAgencies',
  'leadOfficers',
  'monitoring',
  'crossReferences',
  'note',
];

function linesOf({ id, parent, milestones }: Action): [NotedLine, ...NotedLine[]] {
  const on = { type: 'action' as const, id };
  return [
    { text: parent ? 'This sub-action' : 'This action', on },
    ...FIELDS.map((field) => ({ text: fieldName(field), on: { ...on, field } })),
    ...milestones.map((milestone, index) => ({
      text: `Milestone ${index + 1}: ${milestone.text ?? milestone.timescale.text ?? 'without words'}`,
      on: { type: 'milestone' as const, id: milestone.id },
    })),
  ];
}

/** What members have left on an action and its milestones; and a milestone watched alone. */
export function ActionNotes({ action }: { action: Action }) {
  const { data: plan } = useSuspenseQuery(planQuery(action.plan.id));
  const { data } = useQuery({ ...actionNotesQuery(action.id), ...watched });
  return (
    <>
      <NotesOn
        id="notes"
        plan={action.plan.id}
        notes={data?.items}
        lines={linesOf(action)}
        closed={plan.status === 'closed'}
      />
      {action.milestones.length > 0 && (
        <details className="govuk-details wm-no-print">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">Watch one milestone alone</span>
          </summary>
          <div className="govuk-details__text">
            {action.milestones.map(({ id, text, timescale }, index) => (
              <WatchButton
                key={id}
                type="milestone"
                id={id}
                name={text ?? timescale.text ?? `milestone ${index + 1}`}
              />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

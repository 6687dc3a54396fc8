import type { EditionAction } from '@/api/types';
import { CrossReferences, MonitoringText } from '@/features/actions';
import { LeadsText, openTitle, TimescaleText } from '@/features/kernel';
import { day } from '@/ui/dates';
import { Markdown } from '@/ui/Markdown';
import { Table, type Column } from '@/ui/Table';

function Title({ action }: { action: EditionAction }) {
  return (
    <>
      {action.parent && <span className="govuk-visually-hidden">Sub-action: </span>}
      {action.ref && <span className="wm-ref">{action.ref}</span>} {openTitle(action.title)}
      {action.description && (
        <div className="wm-small">
          <Markdown text={action.description} prefix={`${action.id}-`} />
        </div>
      )}
      {action.crossReferences.length > 0 && <CrossReferences items={action.crossReferences} />}
      {action.dependsOn.length > 0 && (
        <p className="govuk-body wm-small">
          Waits for{' '}
          {action.dependsOn
            .map(({ ref, title }) => [ref, title].filter(Boolean).join(' '))
            .join('; ')}
        </p>
      )}
      {action.ended && (
        <p className="govuk-body wm-small">
          Ended on {day(action.ended.on)}: {action.ended.reason}
        </p>
      )}
      {action.note && (
        <div className="wm-small wm-note">
          <Markdown text={action.note} prefix={`${action.id}-note-`} />
        </div>
      )}
    </>
  );
}

function When({ action: { timescale, milestones } }: { action: EditionAction }) {
  return (
    <>
      {(timescale.state !== 'absent' || milestones.length === 0) && (
        <TimescaleText value={timescale} />
      )}
      {milestones.length > 0 && (
        <ul className="wm-milestones">
          {milestones.map((each) => (
            <li key={each.id}>
              {each.text && <span className="wm-prewrap">{each.text}</span>}
              <div>
                <TimescaleText value={each.timescale} />
              </div>
              {each.officer && <span className="wm-quiet">With {each.officer.name}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const COLUMNS: Column<EditionAction>[] = [
  {
    heading: 'Action',
    header: true,
    className: 'wm-table__wide',
    cell: (action) => <Title action={action} />,
  },
  { heading: 'When', className: 'wm-table__when', cell: (action) => <When action={action} /> },
  { heading: 'Lead agency', cell: ({ leadAgencies }) => <LeadsText value={leadAgencies} whole /> },
  { heading: 'Lead officer', cell: ({ leadOfficers }) => <LeadsText value={leadOfficers} /> },
  { heading: 'Monitored by', cell: ({ monitoring }) => <MonitoringText value={monitoring} /> },
];

/** The actions of a priority as they stood, each with its sub-actions after it. */
export function EditionActions({
  caption,
  actions,
}: {
  caption: string;
  actions: EditionAction[];
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={COLUMNS}
      rows={actions}
      keyOf={({ id }) => id}
      headingOf={({ heading, parent }, before) =>
        parent || heading?.id === before?.heading?.id ? null : (heading?.text ?? null)
      }
      classOf={({ parent }) => (parent ? 'wm-table__sub' : undefined)}
    />
  );
}

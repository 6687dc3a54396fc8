import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { LeadsText, openTitle } from '@/features/kernel';
import { WaitingOnAction } from '@/features/notes';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { Table, type Column } from '@/ui/Table';
import { CrossReferences } from './CrossReferences';
import { MonitoringText } from './MonitoringText';
import { inTableOrder, type ActionRow } from './rows';
import { WhenCell } from './WhenCell';

function TitleCell({ row: { action, sub }, at }: { row: ActionRow; at: string | undefined }) {
  return (
    <>
      {sub && <span className="govuk-visually-hidden">Sub-action: </span>}
      <Link href={at ? paths.actionThen(action.id, at) : paths.action(action.id)}>
        {action.ref && <span className="wm-ref">{action.ref}</span>} {openTitle(action.title)}
      </Link>
      {action.description && (
        <div className="wm-small">
          <Markdown text={action.description} prefix={`${action.id}-`} />
        </div>
      )}
      {!at && <WaitingOnAction priority={action.priority.id} id={action.id} />}
      {action.crossReferences.length > 0 && <CrossReferences items={action.crossReferences} />}
      {action.note && (
        <div className="wm-small wm-note">
          <Markdown text={action.note} prefix={`${action.id}-note-`} />
        </div>
      )}
    </>
  );
}

const columns = (at: string | undefined): Column<ActionRow>[] => [
  {
    heading: 'Action',
    header: true,
    className: 'wm-table__wide',
    cell: (row) => <TitleCell row={row} at={at} />,
  },
  {
    heading: 'When',
    className: 'wm-table__when',
    cell: ({ action }) => <WhenCell action={action} />,
  },
  { heading: 'Lead agency', cell: ({ action }) => <LeadsText value={action.leadAgencies} /> },
  { heading: 'Lead officer', cell: ({ action }) => <LeadsText value={action.leadOfficers} /> },
  {
    heading: 'Monitored by',
    cell: ({ action }) => <MonitoringText value={action.monitoring} />,
  },
];

interface Props {
  caption: string;
  actions: Action[];
  /** The instant as of which they stand; now when it is left out. */
  at?: string;
}

/** The plan's action table: sub-actions under their action, heading rows in place. */
export function ActionTable({ caption, actions, at }: Props) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={columns(at)}
      rows={inTableOrder(actions)}
      keyOf={({ action }) => action.id}
      headingOf={({ heading }) => heading}
      classOf={({ sub }) => (sub ? 'wm-table__sub' : undefined)}
    />
  );
}

import type { Owed, Round } from '@/api/types';
import { paths } from '@/app/paths';
import { StatusTag } from '@/features/kernel';
import { isStatus, ReportState } from '@/features/progress';
import { Link } from '@/ui/Link';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';

/** How far one report has come. */
export function Answered({ owed: { report, late } }: { owed: Owed }) {
  return (
    <>
      {report ? (
        <>
          <ReportState state={report.state} />{' '}
          {report.status && isStatus(report.status) && <StatusTag status={report.status} />}{' '}
          {report.onBehalf && <Tag colour="purple">On behalf</Tag>}
        </>
      ) : (
        'Nothing yet'
      )}{' '}
      {late && <Tag colour="yellow">Late</Tag>}
    </>
  );
}

const columns = (round: Round): Column<Owed>[] => [
  {
    heading: 'Action',
    header: true,
    cell: ({ action }) => (
      <Link href={paths.action(action.id, 'progress')}>
        {action.ref} {action.title}
      </Link>
    ),
  },
  { heading: 'Agency', cell: ({ agency }) => agency.name },
  {
    heading: 'Asked',
    cell: ({ officers }) =>
      officers.length > 0 ? (
        officers.map(({ name }) => name).join(', ')
      ) : (
        <span className="wm-absent">Nobody by name</span>
      ),
  },
  {
    heading: 'Timescale',
    cell: ({ timescale }) => timescale ?? <span className="wm-absent">None</span>,
  },
  { heading: 'Report', cell: (owed) => <Answered owed={owed} /> },
  {
    heading: 'To do',
    cell: ({ action, agency, answered, allowed }) =>
      allowed.includes('report') && !answered ? (
        <Link href={paths.report(action.id, { period: round.period.start, agency: agency.id })}>
          Report <span className="govuk-visually-hidden">on {action.ref}</span>
        </Link>
      ) : (
        ''
      ),
  },
];

export function OwedTable({ round, items }: { round: Round; items: Owed[] }) {
  return (
    <Table
      caption="What is asked for"
      captionHidden
      columns={columns(round)}
      rows={items}
      keyOf={({ number }) => `${number}`}
    />
  );
}

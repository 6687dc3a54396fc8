import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outstanding } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Table, type Column } from '@/ui/Table';
import { outstandingQuery, type OutstandingBy } from './queries';

const HEADINGS: Record<OutstandingBy, string> = {
  agency: 'Agency',
  officer: 'Officer',
  priority: 'Priority',
};

/** What a row counts, and the list that it leads to. */
function counted({ agency, officer, priority }: Outstanding) {
  if (agency) return { filter: { agency: agency.id }, text: agency.name };
  if (officer) return { filter: { officer: officer.id }, text: officer.name };
  if (priority) {
    const text = [priority.ref, priority.title].filter(Boolean).join(' ');
    return { filter: { priority: priority.id }, text };
  }
  return { filter: null, text: 'No officer is named' };
}

/** An officer of the partnership fills in for an agency that has no time to. */
const workbook = (id: string): Column<Outstanding> => ({
  heading: 'Workbook',
  cell: ({ agency }) =>
    agency && (
      <Link href={paths.template(id, agency.id)}>
        Fill in <span className="govuk-visually-hidden">as a workbook for {agency.name}</span>
      </Link>
    ),
});

const columns = (id: string, by: OutstandingBy, runsIt: boolean): Column<Outstanding>[] => [
  {
    heading: HEADINGS[by],
    header: true,
    cell: (row) => {
      const { filter, text } = counted(row);
      return filter ? <Link href={paths.owed(id, filter)}>{text}</Link> : text;
    },
  },
  { heading: 'Asked for', cell: ({ owed }) => owed },
  { heading: 'Answered', cell: ({ answered }) => answered },
  { heading: 'Outstanding', cell: ({ outstanding }) => outstanding },
  { heading: 'Late', cell: ({ late }) => late },
  ...(runsIt && by === 'agency' ? [workbook(id)] : []),
];

interface Props {
  roundId: string;
  by: OutstandingBy;
  /** Whether one runs the partnership. */
  runsIt: boolean;
}

export function OutstandingTable({ roundId, by, runsIt }: Props) {
  const { data } = useSuspenseQuery(outstandingQuery(roundId, by));
  // Whom to chase first stands first.
  const rows = data.toSorted((a, b) => b.outstanding - a.outstanding);
  if (rows.length === 0) return <p className="govuk-body">Nobody is asked for anything.</p>;
  return (
    <Table
      caption={`Who has answered, by ${by}`}
      captionHidden
      columns={columns(roundId, by, runsIt)}
      rows={rows}
      keyOf={({ agency, officer, priority }) => (agency ?? officer ?? priority)?.id ?? 'nobody'}
    />
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Group } from '@/api/types';
import { paths } from '@/app/paths';
import { words } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { Table, type Column } from '@/ui/Table';
import { groupQuery, groupRoute } from './routes';

type Seat = Group['seats'][number];

function standing({ chair, statutory, inAttendance }: Seat) {
  const parts = [chair && 'Chair', statutory && 'Statutory', inAttendance && 'In attendance'];
  return parts.filter(Boolean).join(', ') || 'Member';
}

const COLUMNS: Column<Seat>[] = [
  {
    heading: 'Seat of',
    header: true,
    cell: ({ agency, role }) => (
      <>
        {agency && <Link href={paths.agency(agency.id)}>{agency.name}</Link>}
        {agency && role && ', '}
        {role}
      </>
    ),
  },
  {
    heading: 'Held by',
    cell: ({ officer }) => officer?.name ?? <span className="wm-absent">Vacant</span>,
  },
  { heading: 'As', cell: standing },
];

export function GroupPage() {
  const { groupId } = groupRoute.useParams();
  const { data: group } = useSuspenseQuery(groupQuery(groupId));
  return (
    <>
      <Breadcrumbs items={[{ href: paths.groups(), text: 'Groups' }]} />
      <PageHeading caption={words(group.kind)}>{group.name}</PageHeading>
      {group.parent && (
        <p className="govuk-body">
          Accountable to <Link href={paths.group(group.parent.id)}>{group.parent.name}</Link>
        </p>
      )}
      {group.termsOfReference && <Markdown text={group.termsOfReference} />}
      {group.seats.length === 0 ? (
        <p className="govuk-body">No seats have been entered yet.</p>
      ) : (
        <section aria-labelledby="seats">
          <h2 className="govuk-heading-m" id="seats">
            Seats
          </h2>
          <Table
            caption="Seats"
            captionHidden
            columns={COLUMNS}
            rows={group.seats}
            keyOf={(seat) => seat.id}
          />
        </section>
      )}
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Group } from '@/api/types';
import { paths } from '@/app/paths';
import { EditLink, SavedNotice } from '@/features/editing';
import { words } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { Table, type Column } from '@/ui/Table';
import { groupQuery } from './queries';
import { groupRoute } from './routes';

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
  {
    heading: 'When',
    cell: ({ from, to }) =>
      [from && `Since ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(' ') || (
        <span className="wm-absent">Not given</span>
      ),
  },
];

export function GroupPage() {
  const { groupId } = groupRoute.useParams();
  const { saved } = groupRoute.useSearch();
  const { data: group } = useSuspenseQuery(groupQuery(groupId));
  const may = group.allowed.includes('edit');
  return (
    <>
      <Breadcrumbs items={[{ href: paths.groups(), text: 'Groups' }]} />
      <PageHeading caption={words(group.kind)}>{group.name}</PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <p className="govuk-body wm-quiet">
        Known as {[group.code, ...group.aliases].join(', ')} in {group.partnership.name}.{' '}
        <EditLink may={may} href={paths.editGroup(group.id, 'about')} what={group.name} />
        {may && (
          <Link href={paths.deleteGroup(group.id)} className="govuk-link wm-edit-link wm-no-print">
            Delete this group
          </Link>
        )}
      </p>
      {group.parent && (
        <p className="govuk-body">
          Accountable to <Link href={paths.group(group.parent.id)}>{group.parent.name}</Link>
        </p>
      )}
      {group.termsOfReference && <Markdown text={group.termsOfReference} />}
      <section aria-labelledby="seats">
        <h2 className="govuk-heading-m" id="seats">
          Seats <EditLink may={may} href={paths.editGroup(group.id, 'seats')} what="the seats" />
        </h2>
        {group.seats.length === 0 ? (
          <p className="govuk-body">No seats have been entered yet.</p>
        ) : (
          <Table
            caption="Seats"
            captionHidden
            columns={COLUMNS}
            rows={group.seats}
            keyOf={(seat) => seat.id}
          />
        )}
      </section>
    </>
  );
}

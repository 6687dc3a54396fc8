import { useSuspenseQuery } from '@tanstack/react-query';
import type { Group, Sitting as Member } from '@/api/types';
import { paths } from '@/app/paths';
import { EditLink } from '@/features/editing';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Table, type Column } from '@/ui/Table';
import { OtherDay } from './OtherDay';
import { membersOnQuery } from './queries';

function standing({ chair, statutory, inAttendance }: Member) {
  const parts = [chair && 'Chair', statutory && 'Statutory', inAttendance && 'In attendance'];
  return parts.filter(Boolean).join(', ') || 'Member';
}

const COLUMNS: Column<Member>[] = [
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

/** Who sits on the group, today or on the day that the address names. */
export function Sitting({ group, on }: { group: Group; on: string | undefined }) {
  const { data: members } = useSuspenseQuery(membersOnQuery(group.id, on));
  const may = group.allowed.includes('edit');
  return (
    <section aria-labelledby="seats">
      <h2 className="govuk-heading-m" id="seats">
        {on ? `Who sat on it on ${day(on)}` : 'Who sits on it'}{' '}
        <EditLink may={may} href={paths.editGroup(group.id, 'seats')} what="the seats" />
      </h2>
      {members.items.length === 0 ? (
        <p className="govuk-body">
          {group.seats.length === 0
            ? 'No seats have been entered yet.'
            : 'There were no seats then.'}
        </p>
      ) : (
        <Table
          caption="Seats"
          captionHidden
          columns={COLUMNS}
          rows={members.items}
          keyOf={({ id }) => id}
        />
      )}
      {group.seats.length > 0 && <OtherDay group={group.id} on={on} />}
    </section>
  );
}

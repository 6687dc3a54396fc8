import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Membership } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Table, type Column } from '@/ui/Table';
import { membershipsQuery } from './queries';

const SINCE: Column<Membership> = { heading: 'Joined', cell: ({ from }) => day(from) };
const UNTIL: Column<Membership> = {
  heading: 'Left',
  cell: ({ to }) => (to ? day(to) : <span className="wm-absent">Still a member</span>),
};
const CHANGE: Column<Membership> = {
  heading: 'Change',
  cell: ({ id, agency, partnership, allowed }) =>
    allowed.includes('edit') ? (
      <Link href={paths.editMembership(id)}>
        Change{' '}
        <span className="govuk-visually-hidden">
          the membership of {agency.name} in {partnership.name}
        </span>
      </Link>
    ) : (
      <span className="wm-absent">Its own officers do</span>
    ),
};

const withChange = (columns: Column<Membership>[], rows: Membership[]) =>
  rows.some(({ allowed }) => allowed.includes('edit')) ? [...columns, CHANGE] : columns;

/** Which partnerships an agency is or was a member of. */
export function MembershipsOfAgency({ agency }: { agency: { id: string; name: string } }) {
  const { data: rows } = useSuspenseQuery(membershipsQuery({ agency: agency.id }));
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const columns: Column<Membership>[] = [
    {
      heading: 'Partnership',
      header: true,
      cell: ({ partnership }) => (
        <Link href={paths.partnership(partnership.id)}>{partnership.name}</Link>
      ),
    },
    SINCE,
    UNTIL,
  ];
  return (
    <section aria-labelledby="memberships">
      <h2 className="govuk-heading-m" id="memberships">
        Member of
      </h2>
      {rows.length === 0 ? (
        <p className="govuk-body">It is not a member of a partnership you can see.</p>
      ) : (
        <Table
          caption="Memberships"
          captionHidden
          columns={withChange(columns, rows)}
          rows={rows}
          keyOf={({ id }) => id}
        />
      )}
      {editable.length > 0 && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.newMembership({ agency: agency.id })}>Enter another membership</Link>
        </p>
      )}
    </section>
  );
}

/** Which agencies are or were members of a partnership. */
export function MembersOfPartnership({ partnership }: { partnership: string }) {
  const { data: rows } = useSuspenseQuery(membershipsQuery({ partnership }));
  const columns: Column<Membership>[] = [
    {
      heading: 'Agency',
      header: true,
      cell: ({ agency }) => <Link href={paths.agency(agency.id)}>{agency.name}</Link>,
    },
    SINCE,
    UNTIL,
  ];
  if (rows.length === 0) return <p className="govuk-body">No members have been entered yet.</p>;
  return (
    <Table
      caption="Members"
      captionHidden
      columns={withChange(columns, rows)}
      rows={rows.toSorted((a, b) => a.agency.name.localeCompare(b.agency.name))}
      keyOf={({ id }) => id}
    />
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Grant } from '@/api/types';
import { paths } from '@/app/paths';
import { SavedNotice } from '@/features/editing';
import { MemberTabs } from '@/features/members';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { grantsQuery, placesQuery, type Places } from './queries';
import { ROLES } from './roles';
import { rolesRoute } from './routes';
import { scopeInWords } from './scopeInWords';

const called = ({ name, principal }: Grant) => name ?? principal.subject;

const columns = (places: Places): Column<Grant>[] => [
  {
    heading: 'Who',
    header: true,
    cell: (grant) => (
      <>
        {called(grant)}
        {grant.officer && <span className="wm-quiet">, as {grant.officer.name}</span>}
      </>
    ),
  },
  {
    heading: 'May do what',
    cell: ({ role }) => (
      <>
        <strong>{ROLES[role].name}</strong>
        <br />
        <span className="wm-quiet">{ROLES[role].may}</span>
      </>
    ),
  },
  { heading: 'Where', cell: ({ scope }) => scopeInWords(scope, places) },
  {
    heading: 'Change',
    cell: (grant) =>
      grant.allowed.includes('edit') ? (
        <>
          <Link href={paths.editRole(grant.id)}>
            Change <span className="govuk-visually-hidden">the role of {called(grant)}</span>
          </Link>
          <br />
          <Link href={paths.endRole(grant.id)}>
            Take away <span className="govuk-visually-hidden">the role of {called(grant)}</span>
          </Link>
        </>
      ) : (
        <span className="wm-absent">Administrators do</span>
      ),
  },
];

export function RolesPage() {
  const { after, saved } = rolesRoute.useSearch();
  const { data: grants } = useSuspenseQuery(grantsQuery(after));
  const { data: places } = useSuspenseQuery(placesQuery());
  return (
    <>
      <PageHeading>Who may do what</PageHeading>
      <MemberTabs current="roles" />
      <SavedNotice shown={saved === 'yes'} />
      <p className="govuk-body">
        These people and computer systems have been given a role. What they did stays on record when
        a role is taken away.
      </p>
      {grants.items.length === 0 ? (
        <p className="govuk-body">Nobody has a role that you may see.</p>
      ) : (
        <Table
          caption="Roles"
          captionHidden
          columns={columns(places)}
          rows={grants.items}
          keyOf={({ id }) => id}
        />
      )}
      <div className="govuk-button-group wm-no-print">
        <Link href={paths.newInvitation()} className="govuk-button" role="button">
          Invite somebody
        </Link>
        <Link href={paths.newRole()} className="govuk-button govuk-button--secondary" role="button">
          Give a computer system a role
        </Link>
      </div>
      <Pagination
        label="Pages of roles"
        next={grants.next ? paths.roles(grants.next) : null}
        first={after ? paths.roles() : null}
      />
    </>
  );
}

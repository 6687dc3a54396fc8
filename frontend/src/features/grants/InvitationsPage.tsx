import { useSuspenseQuery } from '@tanstack/react-query';
import type { Invitation } from '@/api/types';
import { paths } from '@/app/paths';
import { SavedNotice } from '@/features/editing';
import { MemberTabs } from '@/features/members';
import { moment } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { invitationsQuery, placesQuery, type Places } from './queries';
import { ROLES } from './roles';
import { invitationsRoute } from './routes';
import { scopeInWords } from './scopeInWords';

const STATUS: { status: Invitation['status'] | undefined; text: string }[] = [
  { status: undefined, text: 'All' },
  { status: 'open', text: 'Not answered yet' },
  { status: 'accepted', text: 'Accepted' },
  { status: 'expired', text: 'Run out' },
  { status: 'withdrawn', text: 'Withdrawn' },
];

function standing({ status, expiresAt, acceptedAt }: Invitation) {
  if (status === 'open') return `Not answered yet: runs out on ${moment(expiresAt)}`;
  if (status === 'accepted') return acceptedAt ? `Accepted on ${moment(acceptedAt)}` : 'Accepted';
  if (status === 'expired') return `Ran out on ${moment(expiresAt)}`;
  return 'Withdrawn';
}

const columns = (places: Places): Column<Invitation>[] => [
  {
    heading: 'Who',
    header: true,
    cell: ({ email, officer }) => (
      <>
        {email}
        {officer && <span className="wm-quiet">, as {officer.name}</span>}
      </>
    ),
  },
  {
    heading: 'Invited as',
    cell: ({ role, scope }) => `${ROLES[role].name}: ${scopeInWords(scope, places)}`,
  },
  { heading: 'Standing', cell: standing },
  {
    heading: 'Change',
    cell: ({ id, email, status, allowed }) => (
      <>
        {allowed.includes('withdraw') && (
          <Link href={paths.withdrawInvitation(id)}>
            Withdraw <span className="govuk-visually-hidden">the invitation to {email}</span>
          </Link>
        )}
        {(status === 'expired' || status === 'withdrawn') && (
          <Link href={paths.newInvitation(id)}>
            Invite again <span className="govuk-visually-hidden">{email}</span>
          </Link>
        )}
      </>
    ),
  },
];

const at = (status: string | undefined, after?: string) =>
  paths.invitations({ ...(status ? { status } : {}), ...(after ? { after } : {}) });

export function InvitationsPage() {
  const { saved, ...filters } = invitationsRoute.useSearch();
  const { status, after } = filters;
  const { data: invitations } = useSuspenseQuery(invitationsQuery(filters));
  const { data: places } = useSuspenseQuery(placesQuery());
  return (
    <>
      <PageHeading>Invitations</PageHeading>
      <MemberTabs current="invitations" />
      <SavedNotice shown={saved === 'yes'}>
        <p className="govuk-notification-banner__heading">
          A mail tells them to sign in with this address: they have the role from then on.{' '}
          <Link href={paths.mail()}>See whether the mail server took it</Link>.
        </p>
      </SavedNotice>
      <FilterLinks
        label="Standing"
        items={STATUS.map((each) => ({
          href: at(each.status),
          text: each.text,
          current: each.status === status,
        }))}
      />
      {invitations.items.length === 0 ? (
        <p className="govuk-body">No invitations{status ? ' that stand so' : ' yet'}.</p>
      ) : (
        <Table
          caption="Invitations"
          captionHidden
          columns={columns(places)}
          rows={invitations.items}
          keyOf={({ id }) => id}
        />
      )}
      <Link href={paths.newInvitation()} className="govuk-button wm-no-print" role="button">
        Invite somebody
      </Link>
      <Pagination
        label="Pages of invitations"
        next={invitations.next ? at(status, invitations.next) : null}
        first={after ? at(status) : null}
      />
    </>
  );
}

import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { meQuery } from '@/api/me';
import { signOut } from '@/api/session';
import type { Me } from '@/api/types';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { NoGrants } from './NoGrants';
import { roleInWords } from './roles';

/** Who is signed in is told agencies and partnerships by name, but of groups only the code. */
function Role({ grant, me }: { grant: Me['grants'][number]; me: Me }) {
  const { type, id } = grant.scope;
  const { data: group } = useQuery({
    ...api.queryOptions('get', '/api/v1/groups/{id}', { params: { path: { id: id ?? '' } } }),
    enabled: type === 'group' && id !== null,
  });
  return <li>{roleInWords(grant, me, group?.name ?? null)}</li>;
}

function Roles({ me }: { me: Me }) {
  if (me.grants.length === 0) return <NoGrants me={me} />;
  return (
    <>
      <h2 className="govuk-heading-m">What you may do</h2>
      <ul className="govuk-list govuk-list--bullet">
        {me.grants.map((grant) => (
          <Role key={grant.id} grant={grant} me={me} />
        ))}
      </ul>
    </>
  );
}

export function AccountPage() {
  const { data: me } = useSuspenseQuery(meQuery());
  return (
    <>
      <PageHeading>Your account</PageHeading>
      <Facts
        items={[
          { label: 'Name', value: me.name ?? 'Not given by the sign-in service' },
          { label: 'E-mail', value: me.email ?? 'Not given by the sign-in service' },
          {
            label: 'In the plan as',
            value: me.officer ? (
              <Link href={paths.officer(me.officer.id)}>{me.officer.name}</Link>
            ) : (
              'Not linked to an officer'
            ),
          },
        ]}
      />
      {me.officer && (
        <p className="govuk-body">
          <Link href={paths.preferences()}>Choose what is mailed to you</Link>
        </p>
      )}
      <Roles me={me} />
      <p className="govuk-body">
        <Link href={paths.dueDates()}>Due dates in your calendar</Link>: in Outlook, or on your
        phone.
      </p>
      <Button look="secondary" onClick={() => signOut()}>
        Sign out
      </Button>
    </>
  );
}

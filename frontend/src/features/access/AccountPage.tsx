import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { session } from '@/api/session';
import type { Me } from '@/api/types';
import { Button } from '@/ui/Button';
import { Facts } from '@/ui/Facts';
import { PageHeading } from '@/ui/PageHeading';
import { NoGrants } from './NoGrants';
import { roleInWords } from './roles';

function Roles({ me }: { me: Me }) {
  if (me.grants.length === 0) return <NoGrants me={me} />;
  return (
    <>
      <h2 className="govuk-heading-m">What you may do</h2>
      <ul className="govuk-list govuk-list--bullet">
        {me.grants.map((grant) => (
          <li key={grant.id}>{roleInWords(grant, me)}</li>
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
          { label: 'In the plan as', value: me.officer?.name ?? 'Not linked to an officer' },
        ]}
      />
      <Roles me={me} />
      <Button look="secondary" onClick={() => session().signOut()}>
        Sign out
      </Button>
    </>
  );
}

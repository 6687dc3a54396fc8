import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { Link } from '@/ui/Link';
import { grantQuery, placesQuery } from './queries';
import { ROLES } from './roles';
import { endRoleRoute } from './routes';
import { scopeInWords } from './scopeInWords';
import { endRole } from './writes';

export function EndRolePage() {
  const { grantId } = endRoleRoute.useParams();
  const { data: grant } = useSuspenseQuery(grantQuery(grantId));
  const { data: places } = useSuspenseQuery(placesQuery());
  const { role, scope } = grant;
  return (
    <RemovePage
      name={grant.name ?? grant.principal.subject}
      question="Do you want to take this role away?"
      button="Take the role away"
      back={paths.roles()}
      after={paths.roles()}
      remove={() => endRole(grant)}
    >
      <p className="govuk-body">
        {ROLES[role].name}: {scopeInWords(scope, places)}. {ROLES[role].may}
      </p>
      <p className="govuk-body">It takes effect at once. What they did stays on record.</p>
      {role === 'administrator' && (
        <p className="govuk-body">
          Somebody has to be left who can give roles: the last administrator stays until there is
          another. <Link href={paths.newInvitation()}>Invite another administrator</Link> first.
        </p>
      )}
    </RemovePage>
  );
}

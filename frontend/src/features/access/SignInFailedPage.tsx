import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';

export function SignInFailedPage() {
  return (
    <>
      <PageHeading>You could not be signed in</PageHeading>
      <p className="govuk-body">
        The sign-in service did not answer as expected. It may be starting, the sign-in may have
        taken too long, or it was begun in another window.
      </p>
      <Link href={paths.signIn(paths.plans())} className="govuk-button" role="button">
        Try to sign in again
      </Link>
    </>
  );
}

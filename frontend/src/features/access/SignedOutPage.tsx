import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';

export function SignedOutPage() {
  return (
    <>
      <PageHeading>You have signed out</PageHeading>
      <p className="govuk-body">
        On a shared computer, close this window too, so that nobody can read what it still shows.
      </p>
      <Link href={paths.signIn(paths.plans())} className="govuk-button" role="button">
        Sign in again
      </Link>
    </>
  );
}

import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { ApiError, OfflineError } from '@/api/problem';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { NotFoundPage } from './NotFoundPage';
import { paths } from './paths';

interface Words {
  title: string;
  body: string;
}

function wordsFor(error: Error): Words {
  if (error instanceof OfflineError) {
    return {
      title: 'There is no connection to Waymark',
      body: 'Your device may be offline, or the service may be starting. Nothing of yours is lost.',
    };
  }
  if (error instanceof ApiError && error.status === 403) {
    return {
      title: 'You may not see this',
      body: `${error.problem.detail ?? error.problem.title} If you need it, ask a partnership officer to give you the right.`,
    };
  }
  if (error instanceof ApiError && error.status < 500) {
    return { title: error.problem.title, body: error.problem.detail ?? 'Go back and try again.' };
  }
  return {
    title: 'Sorry, there is a problem with the service',
    body: 'What you had saved is safe. Try again in a few minutes.',
  };
}

function SignedOutByTime() {
  const here = window.location.pathname + window.location.search;
  return (
    <>
      <PageHeading>You have been signed out</PageHeading>
      <p className="govuk-body">
        Your sign-in has run out, or it was ended elsewhere. Sign in again and you come back to this
        page.
      </p>
      <Link href={paths.signIn(here)} className="govuk-button" role="button">
        Sign in
      </Link>
    </>
  );
}

/** What went wrong, in plain words, and the way out. */
export function ErrorPage({ error: thrown, reset }: ErrorComponentProps) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  if (error instanceof ApiError && error.status === 401) return <SignedOutByTime />;
  if (error instanceof ApiError && error.status === 404) return <NotFoundPage />;
  const { title, body } = wordsFor(error);
  const again = async () => {
    queries.reset();
    await router.invalidate();
    reset();
  };
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <p className="govuk-body">{body}</p>
      {error instanceof ApiError && error.requestId && (
        <p className="govuk-body">
          If you report this, say the number <code>{error.requestId}</code>.
        </p>
      )}
      <div className="govuk-button-group">
        <Button onClick={again}>Try again</Button>
        <Link href={paths.plans()}>Go to the plans you can see</Link>
      </div>
    </>
  );
}

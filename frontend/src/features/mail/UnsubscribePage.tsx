import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { unsubscribe, unsubscribeQuery } from './queries';
import { unsubscribeRoute } from './routes';
import { aboutInWords } from './words';

/** Asks first, because whoever only looks at a link has not decided; and can be taken back. */
export function UnsubscribePage() {
  const { token } = unsubscribeRoute.useParams();
  const cache = useQueryClient();
  const { data } = useSuspenseQuery(unsubscribeQuery(token));
  const changing = useMutation({
    mutationFn: (undo: boolean) => unsubscribe(token, undo),
    onSuccess: ({ data: now }) => cache.setQueryData(unsubscribeQuery(token).queryKey, now),
  });
  const about = aboutInWords(data.kinds);
  const heading = data.off ? 'You get no more mail like this' : 'Do you want to stop this mail?';
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds" aria-live="polite">
        <PageHeading>{heading}</PageHeading>
        <p className="govuk-body">
          {data.off ? `Nothing is mailed to you about ${about}.` : `It tells you about ${about}.`}
        </p>
        {data.seenByOfficers && (
          <p className="govuk-body">
            {data.off
              ? 'The partnership’s officers see that their requests for reports do not reach you.'
              : 'The partnership’s officers will see that their requests for reports do not reach you.'}
          </p>
        )}
        {changing.isError && (
          <p className="govuk-error-message" role="alert">
            {changing.error.message}
          </p>
        )}
        <Button
          look={data.off ? 'secondary' : 'primary'}
          disabled={changing.isPending}
          onClick={() => changing.mutate(data.off)}
        >
          {data.off ? 'Undo: send it again' : 'Stop this mail'}
        </Button>
        {!data.kinds.includes('invitation') && (
          <p className="govuk-body">
            You can also <Link href={paths.preferences()}>choose what is mailed to you</Link>, and
            when, if you sign in.
          </p>
        )}
      </div>
    </div>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { forgetOthers, NO_ERRORS, placeErrors } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { ErrorSummary, TextArea } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { roundQuery } from './queries';
import { Reach } from './Reach';
import { remind, reachQuery } from './reminding';
import { remindRoute } from './routes';

/** One button reminds everybody who has not answered; it says beforehand whom that reaches. */
export function RemindPage() {
  const { roundId } = remindRoute.useParams();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: reach } = useSuspenseQuery(reachQuery(roundId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const nobody = reach.reached.length === 0;
  const [text, setText] = useState('');
  const sending = useMutation({
    mutationFn: () => remind(roundId, text),
    onSuccess: async (made) => {
      await forgetOthers(cache);
      await navigate({ to: paths.reminder(roundId, made.id) });
    },
  });
  const { summary, byField } = sending.error ? placeErrors(sending.error) : NO_ERRORS;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading
        title={`Remind those who owe reports: ${round.period.label}`}
        caption={round.period.label}
      >
        Remind those who have not answered
      </PageHeading>
      {summary.length > 0 && <ErrorSummary key={sending.submittedAt} errors={summary} />}
      <p className="govuk-body">
        {round.counts.outstanding === 0
          ? 'Everything has been handed in.'
          : `${count(round.counts.outstanding, 'report')} still outstanding. Each person gets one mail, with a link to all that is asked of them.`}
      </p>
      <Reach reminder={reach} before />
      {nobody ? (
        <p className="govuk-body">
          There is nobody to send a reminder to.{' '}
          <Link href={paths.round(roundId)}>Go back to the round</Link>
        </p>
      ) : (
        <form
          className="wm-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            sending.mutate();
          }}
        >
          <TextArea
            id="text"
            label="What you want to say to them (you may leave this empty)"
            error={byField.get('text')}
            value={text}
            onChange={setText}
          />
          <div className="govuk-button-group">
            <Button type="submit" disabled={sending.isPending}>
              Send {count(reach.reached.length, 'reminder')}
            </Button>
            <Link href={paths.round(roundId)}>Cancel</Link>
          </div>
        </form>
      )}
    </>
  );
}

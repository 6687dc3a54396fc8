import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isReasonNeeded } from '@/api/problem';
import { paths } from '@/app/paths';
import { forgetOthers, NO_ERRORS, placeErrors } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { ErrorSummary, TextArea } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { roundQuery } from './queries';
import { roundStepRoute } from './routes';
import { moveRound } from './writes';

const CLOSING = 'It then asks nobody any more. What comes later counts as late.';
const REOPENING = 'It then asks again for what has not come.';
const NEEDED = 'Say why the round is opened again';

/** Closing a round, or opening it again: what that means, and why, for the record. */
export function RoundStepPage() {
  const { roundId } = roundStepRoute.useParams();
  const { step } = roundStepRoute.useLoaderData();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { outstanding } = round.counts;
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const closing = step === 'close';
  const moving = useMutation({
    mutationFn: () => moveRound(round, closing ? 'closed' : 'open', reason),
    onSuccess: async (moved) => {
      await forgetOthers(cache);
      cache.setQueryData(roundQuery(roundId).queryKey, moved);
      await navigate({ to: paths.round(roundId), search: { saved: 'yes' } });
    },
  });
  const missing = isReasonNeeded(moving.error);
  const { summary, byField } = moving.error ? placeErrors(moving.error) : NO_ERRORS;
  const shown = missing ? [{ fieldId: 'reason', text: NEEDED }] : summary;
  const heading = closing ? 'Close this round' : 'Open this round again';
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading title={`${heading}: ${round.period.label}`} caption={round.period.label}>
        {heading}
      </PageHeading>
      {shown.length > 0 && <ErrorSummary key={moving.submittedAt} errors={shown} />}
      <p className="govuk-body">
        {closing ? CLOSING : REOPENING}{' '}
        {closing && outstanding > 0 && `Still outstanding: ${count(outstanding, 'report')}.`}
      </p>
      <form
        className="wm-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          moving.mutate();
        }}
      >
        <TextArea
          id="reason"
          label={
            closing ? 'Why, for the record (you may leave this empty)' : 'Why is it opened again?'
          }
          error={missing ? NEEDED : byField.get('reason')}
          value={reason}
          onChange={setReason}
        />
        <div className="govuk-button-group">
          <Button type="submit" disabled={moving.isPending}>
            {closing ? 'Close the round' : 'Open the round again'}
          </Button>
          <Link href={paths.round(roundId)}>Cancel</Link>
        </div>
      </form>
    </>
  );
}

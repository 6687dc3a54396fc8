import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '@/api/problem';
import { paths } from '@/app/paths';
import { forgetOthers, NO_ERRORS, placeErrors } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { moment } from '@/ui/dates';
import { ErrorSummary, TextArea } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { deletionQuery } from './queries';
import { hrefOf, inWords, restore } from './restore';
import { restoreRoute } from './routes';

/** The things to restore first, where the service names them. */
function first(error: unknown): string[] {
  const named = error instanceof ApiError ? error.problem : {};
  return 'restoreFirst' in named && Array.isArray(named.restoreFirst)
    ? named.restoreFirst.filter((each): each is string => typeof each === 'string')
    : [];
}

/** The question before what was deleted comes back. */
export function RestorePage() {
  const { deletionId } = restoreRoute.useParams();
  const { data: deletion } = useSuspenseQuery(deletionQuery(deletionId));
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState(NO_ERRORS);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { plan, along, at, by, restoredAt, allowed } = deletion;
  const back = plan ? paths.planDeletions(plan.id) : paths.deletions();
  const restoring = useMutation({
    mutationFn: () => restore(deletion, reason.trim()),
    onSuccess: async () => {
      await forgetOthers(cache);
      await navigate({ to: hrefOf(deletion), search: { saved: 'yes' } });
    },
    onError: (error) => setErrors(placeErrors(error)),
  });
  const name = inWords(deletion);
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: 'What was deleted' }]} />
      {errors.summary.length > 0 && (
        <ErrorSummary key={restoring.submittedAt} errors={errors.summary} />
      )}
      {first(restoring.error).map((id) => (
        <p key={id} className="govuk-body">
          <Link href={paths.restore(id)}>Restore that first</Link>
        </p>
      ))}
      <PageHeading title={`Restore ${name}`} caption={name}>
        Restore what was deleted
      </PageHeading>
      <p className="govuk-body">
        It was deleted on {moment(at)}
        {by.name && ` by ${by.name}`}
        {deletion.reason ? `: ${deletion.reason}` : '.'}
      </p>
      {along.length > 0 && (
        <>
          <p className="govuk-body">With it come back:</p>
          <ul className="govuk-list govuk-list--bullet">
            {along.map((thing) => (
              <li key={thing.id}>{inWords({ thing })}</li>
            ))}
          </ul>
        </>
      )}
      {restoredAt ? (
        <p className="govuk-body">
          It was restored on {moment(restoredAt)}. <Link href={hrefOf(deletion)}>Read it</Link>
        </p>
      ) : allowed.includes('restore') ? (
        <form
          className="wm-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            restoring.mutate();
          }}
        >
          <TextArea
            id="reason"
            label="Why it comes back (optional until the plan is agreed)"
            error={errors.byField.get('reason')}
            value={reason}
            onChange={setReason}
          />
          <div className="govuk-button-group">
            <Button type="submit" disabled={restoring.isPending}>
              Restore it
            </Button>
            <Link href={back}>Cancel</Link>
          </div>
        </form>
      ) : (
        <p className="govuk-body">You cannot restore this. The partnership’s officers may.</p>
      )}
    </>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isReasonNeeded } from '@/api/problem';
import { paths } from '@/app/paths';
import { NO_ERRORS, placeErrors } from '@/features/editing';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { ErrorSummary, TextArea, TextField } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { OpenItems } from './OpenItems';
import { stepRoute } from './routes';
import { takeStep } from './steps';

const REASON = 'reason';

/** A refusal as this form shows it: what the service says of a missing reason stands beside it. */
function errorsOf(error: Error | null) {
  if (!error) return NO_ERRORS;
  if (!isReasonNeeded(error)) return placeErrors(error);
  return {
    summary: [{ fieldId: REASON, text: error.message }],
    byField: new Map([[REASON, error.message]]),
  };
}

/** One step in the life of a plan: what it means, what it would be called, and why it is taken. */
export function StepPage() {
  const { planId } = stepRoute.useParams();
  const { step, name, may, trial } = stepRoute.useLoaderData();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const proposed = trial?.label ?? '';
  const [label, setLabel] = useState(proposed);
  const [reason, setReason] = useState('');
  const taking = useMutation({
    mutationFn: () =>
      takeStep(planId, step, {
        // Left as it was proposed, it is the service's to say.
        label: label.trim() === proposed ? null : label.trim() || null,
        reason: reason.trim() || null,
      }),
    onSuccess: async () => {
      await cache.invalidateQueries({ refetchType: 'none' });
      await navigate({ to: paths.plan(planId), search: { saved: 'yes' } });
    },
  });
  const errors = errorsOf(taking.error);
  const refusal = may ? trial?.refusal : 'It is not possible as the plan stands now.';
  const { unconfirmed, missing, suspicious } = plan.readiness;
  const open = unconfirmed + missing + suspicious > 0;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plan(planId), text: plan.title }]} />
      <PageHeading title={`${step.title}: ${plan.title}`} caption={plan.title}>
        {step.title}
      </PageHeading>
      {refusal ? (
        <>
          <p className="govuk-body">{refusal}</p>
          <p className="govuk-body">
            <Link href={paths.plan(planId)}>Back to the plan</Link>
          </p>
        </>
      ) : (
        <form
          className="wm-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            taking.mutate();
          }}
        >
          {errors.summary.length > 0 && (
            <ErrorSummary key={taking.submittedAt} errors={errors.summary} />
          )}
          <p className="govuk-body">{step.what}</p>
          {step.edition && open && <OpenItems plan={plan} />}
          {step.edition && (
            <TextField
              id="label"
              label="Number of the edition"
              hint={`Proposed: ${proposed}. Change it if your partnership counts otherwise; it may only rise.`}
              width={10}
              error={errors.byField.get('label')}
              value={label}
              onChange={setLabel}
            />
          )}
          <TextArea
            id={REASON}
            label={name === 'agree' && open ? 'Why is it agreed with things still open?' : 'Reason'}
            hint={
              step.edition
                ? 'Everybody who reads the edition sees it.'
                : 'It is kept in the record of the plan.'
            }
            error={errors.byField.get(REASON)}
            value={reason}
            onChange={setReason}
          />
          <div className="govuk-button-group">
            <Button
              type="submit"
              look={name === 'close' ? 'warning' : 'primary'}
              disabled={taking.isPending}
            >
              {step.button}
            </Button>
            <Link href={paths.plan(planId)}>Cancel</Link>
          </div>
        </form>
      )}
    </>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError, isSignedOut } from '@/api/problem';
import type { ImportResult, Job } from '@/api/types';
import { paths } from '@/app/paths';
import { ReasonField } from '@/features/editing';
import { isAgreed } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Button } from '@/ui/Button';
import { Checkbox, ErrorSummary, type SummaryError } from '@/ui/fields';
import { count } from '@/ui/numbers';
import { Consequences } from './Consequences';
import { toDecisions, type Answers } from './decisions';
import { byField } from './loadErrors';
import { emptyDetails, halfAPeriod, PlanDetails, toDetails } from './PlanDetails';
import { loadImport } from './queries';

interface Props {
  job: Job;
  result: ImportResult;
  answers: Answers;
  /** How many names are not decided. */
  open: number;
  onErrors: (errors: Map<string, string>) => void;
  onSignedOut: () => void;
}

/** What belongs to no field. */
function whole(error: Error, job: Job): SummaryError {
  if (!isSignedOut(error)) return { fieldId: null, text: error.message };
  const text = 'You have been signed out. Sign in again: your decisions are kept';
  return { fieldId: null, text, href: paths.signIn(paths.import(job.id)) };
}

/** The last look and the button: what loading does, said before it is done. */
export function LoadForm({ job, result, answers, open, ...on }: Props) {
  const navigate = useNavigate();
  const [details, setDetails] = useState(() => emptyDetails(result));
  const [summary, setSummary] = useState<SummaryError[]>([]);
  const [fieldErrors, setFieldErrors] = useState(new Map<string, string>());
  const [reason, setReason] = useState('');
  const { data: plan } = useQuery({
    ...planQuery(result.plan?.id ?? ''),
    enabled: result.plan !== null,
  });
  const decisions = toDecisions(result.unknown, answers);

  const load = useMutation({
    mutationFn: () => loadImport(job.id, { decisions, ...toDetails(details, result) }, reason),
    onSuccess: (started) => navigate({ to: paths.import(job.id), search: { load: started.id } }),
    onError: (error) => {
      const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
      const placed = byField(errors, result.unknown, decisions);
      const texts = new Map(
        placed.flatMap(({ fieldId, own }) => (fieldId ? [[fieldId, own]] : [])),
      );
      on.onErrors(texts);
      setFieldErrors(texts);
      if (isSignedOut(error)) on.onSignedOut();
      setSummary(placed.length > 0 ? placed : [whole(error, job)]);
    },
  });

  return (
    <section aria-labelledby="load">
      <h2 className="govuk-heading-m" id="load">
        Load it
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const half = halfAPeriod(details);
          setSummary(half);
          if (half.length === 0) load.mutate();
        }}
      >
        <ErrorSummary errors={summary} />
        <PlanDetails result={result} value={details} onChange={setDetails} errors={fieldErrors} />
        {result.changes.conflicts > 0 && (
          <Checkbox
            id="overwrite"
            label="Take the document’s words also where people have edited the plan here"
            checked={details.overwrite}
            onChange={(overwrite) => setDetails({ ...details, overwrite })}
          />
        )}
        {plan && isAgreed(plan) && <ReasonField value={reason} onChange={setReason} />}
        <Consequences result={result} open={open} overwrite={details.overwrite} />
        <Button type="submit" disabled={load.isPending}>
          {open > 0 ? `Load the plan with ${count(open, 'name')} left open` : 'Load the plan'}
        </Button>
      </form>
    </section>
  );
}

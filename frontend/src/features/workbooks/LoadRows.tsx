import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isSignedOut } from '@/api/problem';
import type { ImportResult, Job, Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { ReasonField } from '@/features/editing';
import { loadImport } from '@/features/imports';
import { isAgreed } from '@/features/kernel';
import { Button } from '@/ui/Button';
import { Checkbox, ErrorSummary, type SummaryError } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';

const LEAVE_OUT = 'leave-out';

interface Props {
  plan: Plan;
  job: Job;
  result: ImportResult;
}

function whole(error: Error, here: string): SummaryError {
  if (!isSignedOut(error)) return { fieldId: null, text: error.message };
  return {
    fieldId: null,
    text: 'You have been signed out. Sign in again: the file is kept',
    href: paths.signIn(here),
  };
}

/** The last look and the button. */
export function LoadRows({ plan, job, result }: Props) {
  const navigate = useNavigate();
  const [leaveOut, setLeaveOut] = useState(false);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<SummaryError[]>([]);
  const { created, updated, failed } = result.changes;
  const wrong = result.comparison.flatMap(({ outcome, row }) =>
    outcome === 'failed' && row !== null ? [row] : [],
  );
  const load = useMutation({
    mutationFn: () => loadImport(job.id, { leaveOut: leaveOut ? wrong : [] }, reason),
    onSuccess: (started) =>
      navigate({ to: paths.workbook(plan.id, job.id), search: { load: started.id } }),
    onError: (error) => setErrors([whole(error, paths.workbook(plan.id, job.id))]),
  });
  const again = (
    <p className="govuk-body">
      <Link href={paths.newWorkbook(plan.id)}>Send another file</Link>
    </p>
  );
  if (created + updated === 0) {
    return (
      <>
        <p className="govuk-body">
          {failed > 0
            ? 'There is nothing to load until the rows above are mended.'
            : 'The plan already says what the file says. There is nothing to load.'}
        </p>
        {again}
      </>
    );
  }
  return (
    <section aria-labelledby="load">
      <h2 className="govuk-heading-m" id="load">
        Load the changes
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const open = failed > 0 && !leaveOut;
          const text = 'Mend the rows that are wrong and send the file again, or leave them out';
          setErrors(open ? [{ fieldId: LEAVE_OUT, text }] : []);
          if (!open) load.mutate();
        }}
      >
        <ErrorSummary errors={errors} />
        {failed > 0 && (
          <Checkbox
            id={LEAVE_OUT}
            label={`Leave out the ${count(failed, 'row')} with something wrong`}
            checked={leaveOut}
            onChange={setLeaveOut}
          />
        )}
        {isAgreed(plan) && <ReasonField value={reason} onChange={setReason} />}
        <p className="govuk-body">
          Every change is made, or none. Agencies that are new in an action are asked whether they
          take their place. Nothing is deleted.
        </p>
        <Button type="submit" disabled={load.isPending}>
          Load {count(created + updated, 'row')}
        </Button>
      </form>
      {again}
    </section>
  );
}

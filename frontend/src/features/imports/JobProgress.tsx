import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Job } from '@/api/types';
import { Button } from '@/ui/Button';
import { Progress } from '@/ui/Progress';
import { cancelJob, jobQuery } from './queries';

/** Work under way, with a way to stop it. */
export function JobProgress({ job, fallback }: { job: Job; fallback: string }) {
  const queryClient = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelJob(job.id),
    onSettled: () => queryClient.invalidateQueries(jobQuery(job.id)),
  });
  const { done, total, message } = job.progress;
  return (
    <>
      <Progress
        label={job.state === 'queued' ? 'Waiting for its turn' : (message ?? fallback)}
        done={done}
        total={total}
      />
      <p className="govuk-body">
        You can leave this page: the address brings you back to where the work stands.
      </p>
      <Button look="secondary" disabled={cancel.isPending} onClick={() => cancel.mutate()}>
        Stop
      </Button>
      {cancel.error && <p className="govuk-error-message">{cancel.error.message}</p>}
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { JobEnded, JobProgress, jobQuery, underWay } from '@/features/imports';
import { planQuery } from '@/features/plans';
import { PageHeading } from '@/ui/PageHeading';
import { PlanTrail } from './PlanTrail';
import { workbookRoute } from './routes';
import { WorkbookLoad } from './WorkbookLoad';
import { WorkbookReview } from './WorkbookReview';

export function WorkbookPage() {
  const { planId, importId } = workbookRoute.useParams();
  const { load } = workbookRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: job } = useSuspenseQuery(jobQuery(importId));
  const again = { href: paths.newWorkbook(planId), text: 'Try another file' };
  return (
    <>
      <PlanTrail plan={plan} />
      {load ? (
        <WorkbookLoad plan={plan} importId={importId} loadId={load} />
      ) : underWay(job) ? (
        <>
          <PageHeading caption={plan.title}>Comparing the file with the plan</PageHeading>
          <JobProgress job={job} fallback="Comparing the file with the plan" />
        </>
      ) : job.state === 'done' && job.result ? (
        <WorkbookReview plan={plan} job={job} result={job.result} />
      ) : (
        <>
          <PageHeading caption={plan.title}>
            {job.state === 'cancelled' ? 'Comparing was stopped' : 'The file was not compared'}
          </PageHeading>
          <JobEnded job={job} again={again} />
        </>
      )}
    </>
  );
}

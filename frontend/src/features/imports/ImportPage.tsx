import { useSuspenseQuery } from '@tanstack/react-query';
import type { Job } from '@/api/types';
import { PageHeading } from '@/ui/PageHeading';
import { JobEnded } from './JobEnded';
import { JobProgress } from './JobProgress';
import { LoadResult } from './LoadResult';
import { jobQuery, underWay } from './queries';
import { Review } from './Review';
import { importRoute } from './routes';

function Reading({ job }: { job: Job }) {
  if (underWay(job)) {
    return (
      <>
        <PageHeading>Reading the document</PageHeading>
        <JobProgress job={job} fallback="Reading the document" />
      </>
    );
  }
  if (job.state !== 'done' || !job.result) {
    const title = job.state === 'cancelled' ? 'Reading was stopped' : 'The document was not read';
    return (
      <>
        <PageHeading>{title}</PageHeading>
        <JobEnded job={job} />
      </>
    );
  }
  return <Review job={job} result={job.result} />;
}

export function ImportPage() {
  const { importId } = importRoute.useParams();
  const { load } = importRoute.useSearch();
  const { data: job } = useSuspenseQuery(jobQuery(importId));
  if (load) return <LoadResult importId={importId} loadId={load} />;
  return <Reading job={job} />;
}

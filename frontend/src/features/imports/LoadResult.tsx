import { useSuspenseQuery } from '@tanstack/react-query';
import type { Job } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { PageHeading } from '@/ui/PageHeading';
import { JobEnded } from './JobEnded';
import { JobProgress } from './JobProgress';
import { loadQuery, underWay } from './queries';

function Loaded({ result }: { result: NonNullable<Job['result']> }) {
  const { plan, changes } = result;
  return (
    <>
      <PageHeading>The plan is loaded</PageHeading>
      <Notice title="Loaded" success>
        <p className="govuk-notification-banner__heading">
          {plan ? (
            <>
              Every member agency can now read{' '}
              <Link href={paths.plan(plan.id)} className="govuk-notification-banner__link">
                {plan.title ?? 'the plan'}
              </Link>
            </>
          ) : (
            'Every member agency can now read the plan'
          )}
        </p>
        <p className="govuk-body">
          {changes.created} new, {changes.updated} changed, {changes.unchanged} as they were
          {changes.conflicts > 0 && `, ${changes.conflicts} left as people had edited them here`}.
        </p>
      </Notice>
      {plan && (
        <ul className="govuk-list">
          <li>
            <Link href={paths.readiness(plan.id)}>See what is still open in it</Link>
          </li>
          <li>
            <Link href={paths.newImport()}>Import another document</Link>
          </li>
        </ul>
      )}
    </>
  );
}

/** From the order to load until the plan is there. */
export function LoadResult({ importId, loadId }: { importId: string; loadId: string }) {
  const { data: job } = useSuspenseQuery(loadQuery(loadId));
  if (underWay(job)) {
    return (
      <>
        <PageHeading>Loading the plan</PageHeading>
        <JobProgress job={job} fallback="Loading the plan" />
      </>
    );
  }
  if (job.state === 'done' && job.result) return <Loaded result={job.result} />;
  return (
    <>
      <PageHeading>
        {job.state === 'cancelled' ? 'Loading was stopped' : 'The plan was not loaded'}
      </PageHeading>
      <JobEnded job={job} />
      <p className="govuk-body">
        <Link href={paths.import(importId)}>Go back to what was read, your decisions are kept</Link>
      </p>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { ImportResult, Job } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { Notice } from '@/ui/Notice';
import { PageHeading } from '@/ui/PageHeading';
import { JobEnded } from './JobEnded';
import { JobProgress } from './JobProgress';
import { loadQuery, underWay } from './queries';

type Changes = ImportResult['changes'];

function inWords({ created, updated, unchanged, conflicts }: Changes) {
  const parts = [
    created > 0 && `${count(created, 'thing')} added`,
    updated > 0 && `${count(updated, 'thing')} changed`,
    unchanged > 0 && `${count(unchanged, 'thing')} as before`,
    conflicts > 0 && `${count(conflicts, 'thing')} left as people had edited them here`,
  ];
  return `${parts.filter(Boolean).join(', ') || 'Nothing had to change'}.`;
}

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
        <p className="govuk-body">{inWords(changes)}</p>
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
  const { data: job } = useSuspenseQuery(loadQuery(loadId, importId));
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
      <JobEnded job={job} back={paths.import(importId)} />
    </>
  );
}

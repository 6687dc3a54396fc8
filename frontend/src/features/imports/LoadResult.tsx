import { useSuspenseQuery } from '@tanstack/react-query';
import type { ImportResult, Job } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { PageHeading } from '@/ui/PageHeading';
import { JobEnded } from './JobEnded';
import { JobProgress } from './JobProgress';
import { loadQuery, underWay } from './queries';
import { amount } from './things';

/** A line for each of what became of the document. */
function inWords({ changes, comparison }: ImportResult) {
  const { created, updated, unchanged, conflicts } = changes;
  const parts = [
    created > 0 && `Added: ${amount(comparison, 'created', created)}`,
    updated > 0 && `Changed: ${amount(comparison, 'updated', updated)}`,
    unchanged > 0 && `As before: ${amount(comparison, 'unchanged', unchanged)}`,
    conflicts > 0 && `Left as edited here: ${amount(comparison, 'conflict', conflicts)}`,
  ];
  return parts.filter((each) => each !== false);
}

function Loaded({ result }: { result: NonNullable<Job['result']> }) {
  const { plan, changes } = result;
  const moved = changes.created + changes.updated > 0;
  return (
    <>
      <PageHeading>The plan is loaded</PageHeading>
      <Notice title="Loaded" success>
        <p className="govuk-notification-banner__heading">
          {plan ? (
            <>
              {moved ? 'Every member agency can now read ' : 'Nothing had to change in '}
              <Link href={paths.plan(plan.id)} className="govuk-notification-banner__link">
                {plan.title ?? 'the plan'}
              </Link>
            </>
          ) : (
            'Every member agency can now read the plan'
          )}
        </p>
        {inWords(result).map((line) => (
          <p key={line} className="govuk-body">
            {line}
          </p>
        ))}
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
      <JobEnded job={job} back={paths.import(importId)} kept="Your decisions are kept." />
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { JobEnded, JobProgress, loadQuery, underWay } from '@/features/imports';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';

interface Props {
  plan: Plan;
  importId: string;
  loadId: string;
}

/** From the order to load until the changes are made. */
export function WorkbookLoad({ plan, importId, loadId }: Props) {
  const { data: job } = useSuspenseQuery(loadQuery(loadId, importId));
  if (underWay(job)) {
    return (
      <>
        <PageHeading caption={plan.title}>Loading the changes</PageHeading>
        <JobProgress job={job} fallback="Loading the changes" />
      </>
    );
  }
  if (job.state === 'done' && job.result) {
    const { created, updated, leftOut } = job.result.changes;
    return (
      <>
        <PageHeading caption={plan.title}>The changes are loaded</PageHeading>
        <Notice title="Loaded" success>
          <p className="govuk-notification-banner__heading">
            {count(created, 'action')} added, {count(updated, 'action')} changed
            {leftOut > 0 && `, ${count(leftOut, 'row')} left out`}.{' '}
            <Link href={paths.planActions(plan.id)} className="govuk-notification-banner__link">
              See the actions
            </Link>
          </p>
        </Notice>
        <p className="govuk-body">
          The file is done with. To change more,{' '}
          <Link href={paths.newWorkbook(plan.id)}>download the actions again</Link>.
        </p>
      </>
    );
  }
  return (
    <>
      <PageHeading caption={plan.title}>
        {job.state === 'cancelled' ? 'Loading was stopped' : 'The changes were not loaded'}
      </PageHeading>
      <JobEnded
        job={job}
        back={paths.workbook(plan.id, importId)}
        again={{ href: paths.newWorkbook(plan.id), text: 'Send another file' }}
      />
    </>
  );
}

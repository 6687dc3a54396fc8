import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery, meQuery } from '@/api/me';
import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { NoGrants } from '@/features/access';
import { DeletedNotice } from '@/features/deletions';
import { period } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { ProposalsNotice } from '@/features/proposals';
import { SavedViews } from '@/features/savedviews';
import { WhatIOwe } from '@/features/rounds';
import { PlanStatus } from './PlanStatus';
import { plansQuery } from './queries';
import { readyInWords } from './readyInWords';
import { plansRoute } from './routes';

const COLUMNS: Column<Plan>[] = [
  {
    heading: 'Plan',
    header: true,
    cell: (plan) => <Link href={paths.plan(plan.id)}>{plan.title}</Link>,
  },
  { heading: 'Partnership', cell: (plan) => plan.partnership.name },
  {
    heading: 'Period',
    cell: (plan) =>
      plan.period ? period(plan.period) : <span className="wm-absent">Not set yet</span>,
  },
  { heading: 'Status', cell: (plan) => <PlanStatus status={plan.status} /> },
  {
    heading: 'Still open',
    cell: (plan) => <Link href={paths.readiness(plan.id)}>{readyInWords(plan.readiness)}</Link>,
  },
];

function Empty({ canImport }: { canImport: boolean }) {
  return (
    <>
      <p className="govuk-body">There is no plan here yet.</p>
      {canImport ? (
        <p className="govuk-body">
          If your partnership keeps its plan as a Word document,{' '}
          <Link href={paths.newImport()}>load it here</Link>. If there is none yet,{' '}
          <Link href={paths.newPlan()}>write one here</Link>.
        </p>
      ) : (
        <p className="govuk-body">
          It appears here as soon as your partnership officer has loaded or begun it.
        </p>
      )}
    </>
  );
}

export function PlansPage() {
  const { after, deleted } = plansRoute.useSearch();
  const { data: me } = useSuspenseQuery(meQuery());
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: plans } = useSuspenseQuery(plansQuery(after));
  return (
    <>
      {deleted && <DeletedNotice thing={deleted} />}
      <PageHeading>Plans</PageHeading>
      <ProposalsNotice />
      <WhatIOwe />
      <SavedViews />
      {plans.items.length > 0 && (
        <Table
          caption="Plans you may see"
          captionHidden
          columns={COLUMNS}
          rows={plans.items}
          keyOf={(plan) => plan.id}
        />
      )}
      {plans.items.length === 0 &&
        (me.grants.length === 0 ? <NoGrants me={me} /> : <Empty canImport={editable.length > 0} />)}
      {editable.length > 0 && (
        <Link href={paths.newPlan()} className="govuk-button" role="button">
          Begin a plan
        </Link>
      )}
      {editable.length > 0 && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.deletions()}>What was deleted</Link>
        </p>
      )}
      <Pagination
        label="Pages of plans"
        next={plans.next ? paths.plans(plans.next) : null}
        first={after ? paths.plans() : null}
      />
    </>
  );
}

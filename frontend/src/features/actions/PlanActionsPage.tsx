import { useSuspenseQuery } from '@tanstack/react-query';
import type { ActionSummary } from '@/api/types';
import { paths } from '@/app/paths';
import { LeadsText } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { readFilters, SavedViews } from '@/features/savedviews';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { Table, type Column } from '@/ui/Table';
import { DownloadActions } from './DownloadActions';
import { DUE_COLUMN, STATUS_COLUMN, WHAT_COLUMN } from './dueColumns';
import { Filtering } from './Filtering';
import { actionsOfPlanQuery } from './queries';
import { planActionsRoute } from './routes';

const COLUMNS: Column<ActionSummary>[] = [
  WHAT_COLUMN,
  DUE_COLUMN,
  { heading: 'Lead agency', cell: (action) => <LeadsText value={action.leadAgencies} /> },
  { heading: 'Lead officer', cell: (action) => <LeadsText value={action.leadOfficers} /> },
  STATUS_COLUMN,
];

export function PlanActionsPage() {
  const { planId } = planActionsRoute.useParams();
  const search = readFilters(planActionsRoute.useSearch());
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: list } = useSuspenseQuery(actionsOfPlanQuery(planId, search));
  const { after, ...filters } = search;
  const to = (change: Record<string, string | undefined>) =>
    paths.planActions(planId, { ...filters, ...change });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
        ]}
      />
      <PageHeading caption={plan.title}>Actions by date</PageHeading>
      <SavedViews plan={planId} />
      <Filtering plan={planId} filters={filters} />
      {typeof list.total === 'number' && (
        <p className="govuk-body" role="status">
          {list.total === 0
            ? 'No such actions'
            : `${count(list.total, 'action')}, ${filters.due === 'overdue' ? 'the longest overdue first' : 'the next date first'}`}
          .
        </p>
      )}
      {list.items.length > 0 && (
        <Table
          caption={`Actions of ${plan.title}`}
          captionHidden
          columns={COLUMNS}
          rows={list.items}
          keyOf={(action) => action.id}
        />
      )}
      <Pagination
        label="Pages of actions"
        next={list.next ? to({ after: list.next }) : null}
        first={after ? to({}) : null}
      />
      <DownloadActions plan={plan} filters={filters} />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

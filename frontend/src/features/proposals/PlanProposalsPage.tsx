import { useSuspenseQuery } from '@tanstack/react-query';
import type { Assignment } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle, TimescaleText } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { Table, type Column } from '@/ui/Table';
import { planProposalsQuery } from './queries';
import { planProposalsRoute } from './routes';

const COLUMNS: Column<Assignment>[] = [
  {
    heading: 'Action',
    header: true,
    cell: ({ action }) => (
      <Link href={paths.action(action.id)}>
        {action.ref} {openTitle(action.title)}
      </Link>
    ),
  },
  {
    heading: 'Proposed to',
    cell: ({ agency }) => <Link href={paths.agency(agency.id)}>{agency.name}</Link>,
  },
  { heading: 'As', cell: ({ role }) => (role === 'lead' ? 'Lead' : 'Supporting') },
  { heading: 'Due', cell: ({ timescale }) => <TimescaleText value={timescale} /> },
];

/** Who has not said yet whether they take the place that is proposed to them. */
export function PlanProposalsPage() {
  const { planId } = planProposalsRoute.useParams();
  const search = planProposalsRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: open } = useSuspenseQuery(planProposalsQuery(planId, search));
  const { after, ...filters } = search;
  const total = open.total ?? open.items.length;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
        ]}
      />
      <PageHeading caption={plan.title}>Proposals not answered</PageHeading>
      {Object.keys(filters).length > 0 && (
        <p className="govuk-body">
          Only part of the plan is shown.{' '}
          <Link href={paths.planProposals(planId)}>Show the whole plan</Link>
        </p>
      )}
      <p className="govuk-body" role="status">
        {total === 0 ? 'Every proposal has been answered.' : `${count(total, 'answer')} open.`}
      </p>
      {open.items.length > 0 && (
        <Table
          caption="Proposals not answered"
          captionHidden
          columns={COLUMNS}
          rows={open.items}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        label="Pages of proposals"
        next={open.next ? paths.planProposals(planId, { ...filters, after: open.next }) : null}
        first={after ? paths.planProposals(planId, filters) : null}
      />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

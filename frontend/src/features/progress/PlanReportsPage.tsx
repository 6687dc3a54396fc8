import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { moment } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { planQuery, planReportsQuery } from './queries';
import { ReportCard } from './ReportCard';
import { planReportsRoute } from './routes';

/** What the agencies say of a plan's actions, the newest first: for whoever has no time to open each action. */
export function PlanReportsPage() {
  const { planId } = planReportsRoute.useParams();
  const search = planReportsRoute.useSearch();
  const { after, ...filters } = search;
  const { since, others } = filters;
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: reports } = useSuspenseQuery(planReportsQuery(planId, search));
  const total = reports.total ?? reports.items.length;
  const sinceThen = since ? { since } : {};
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
          { href: paths.planSummary(planId), text: 'Where it stands' },
        ]}
      />
      <PageHeading caption={plan.title}>Reports handed in</PageHeading>
      <FilterLinks
        label="Given by"
        items={[
          { href: paths.planReports(planId, sinceThen), text: 'Anybody', current: !others },
          {
            href: paths.planReports(planId, { ...sinceThen, others: 'yes' }),
            text: 'Others than you',
            current: others === 'yes',
          },
        ]}
      />
      <p className="govuk-body" role="status">
        {total === 0 ? 'No reports' : count(total, 'report')}
        {since ? ` since ${moment(since)}` : ''}
        {total > 1 && ', the newest first'}.
        {since && (
          <>
            {' '}
            <Link href={paths.planReports(planId, others ? { others } : {})}>
              Show those of any time
            </Link>
          </>
        )}
      </p>
      {reports.items.map((report) => (
        <section key={report.id} aria-labelledby={`report-${report.id}`}>
          <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id={`report-${report.id}`}>
            <Link href={paths.action(report.action.id, 'progress')}>
              {report.action.ref} {report.action.title}
            </Link>
            , {report.agency.name}
          </h2>
          <ReportCard report={report} />
        </section>
      ))}
      <Pagination
        label="Pages of reports"
        next={reports.next ? paths.planReports(planId, { ...filters, after: reports.next }) : null}
        first={after ? paths.planReports(planId, filters) : null}
      />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

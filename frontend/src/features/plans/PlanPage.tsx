import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { PlanFacts } from './PlanFacts';
import { PlanReadiness } from './PlanReadiness';
import { PlanStatus } from './PlanStatus';
import { PlanText } from './PlanText';
import { inReadingOrder, planQuery, prioritiesQuery, themesQuery } from './queries';
import { planRoute } from './routes';
import { ThemeList } from './ThemeList';

export function PlanPage() {
  const { planId } = planRoute.useParams();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: themes } = useSuspenseQuery(themesQuery(planId));
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(planId));
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plans(), text: 'Plans' }]} />
      <PageHeading title={plan.title} caption={plan.partnership.name}>
        {plan.title} <PlanStatus status={plan.status} />
      </PageHeading>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <ThemeList plan={plan} blocks={inReadingOrder(themes, priorities)} />
          <PlanText plan={plan} />
        </div>
        <aside className="govuk-grid-column-one-third wm-side" aria-label="About this plan">
          <PlanReadiness plan={plan} />
          <PlanFacts plan={plan} />
          {plan.parent && (
            <p className="govuk-body">
              Answers{' '}
              <Link href={paths.plan(plan.parent.id)}>
                {plan.parent.title ?? 'the county plan'}
              </Link>
            </p>
          )}
          <PrintButton>Print this page</PrintButton>
        </aside>
      </div>
    </>
  );
}

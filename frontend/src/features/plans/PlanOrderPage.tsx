import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { client } from '@/api/client';
import { paths } from '@/app/paths';
import { ifVersion, watched } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { OrderList, type Step } from '@/features/order';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { planOrderRoute } from './editRoutes';
import { inReadingOrder, planQuery, prioritiesQuery, themesQuery } from './queries';

/** The priorities of a plan, moved up and down and from theme to theme; each move is saved at once. */
export function PlanOrderPage() {
  const { planId } = planOrderRoute.useParams();
  const cache = useQueryClient();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: themes } = useSuspenseQuery(themesQuery(planId));
  const { data: priorities } = useSuspenseQuery({ ...prioritiesQuery(planId), ...watched });
  const blocks = inReadingOrder(themes, priorities).map(({ theme, priorities: lines }) => ({
    id: theme?.id ?? null,
    title: theme?.title ?? 'Outside the themes',
    lines: lines.map(({ id, ref, title }) => ({ id, ref, title: openTitle(title) })),
  }));
  const order = priorities.toSorted((a, b) => a.position - b.position).map(({ id }) => id);
  const step = async ({ id, block, after }: Step) => {
    const version = priorities.find((each) => each.id === id)?.version ?? null;
    try {
      await client.PUT('/api/v1/priorities/{id}/place', {
        params: { path: { id }, header: ifVersion(version) },
        body: { theme: block, after },
      });
    } finally {
      await cache.invalidateQueries();
    }
  };
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plan(planId), text: plan.title }]} />
      <PageHeading title={`Order of ${plan.title}`} caption={plan.title}>
        Order of the priorities
      </PageHeading>
      <p className="govuk-body">
        Each move is saved at once; past the end of a theme a priority goes to the next one. Numbers
        stay as they are until you <Link href={paths.numbering(planId)}>number the plan anew</Link>.
        The themes themselves are put in order{' '}
        <Link href={paths.editPlan(planId, 'themes')}>where they are changed</Link>.
      </p>
      {priorities.length > 0 ? (
        <OrderList blocks={blocks} order={order} onStep={step} />
      ) : (
        <p className="govuk-body wm-absent">No priorities yet.</p>
      )}
      <p className="govuk-body">
        <Link href={paths.plan(planId)}>Back to the plan</Link>
      </p>
    </>
  );
}

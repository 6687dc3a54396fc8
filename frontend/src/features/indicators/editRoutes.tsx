import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery } from '@/features/editing';
import { openInQuery } from '@/features/open';
import { planQuery } from '@/features/plans';
import { readPlans } from './agreed';
import { placeSearch } from './placeSearch';
import { indicatorQuery, indicatorsQuery, priorityQuery } from './queries';

/** Everything a form about an indicator offers to choose from. */
const choices = (queryClient: QueryClient, partnership: string) =>
  Promise.all([
    queryClient.ensureQueryData(membersQuery(partnership)),
    queryClient.ensureQueryData(indicatorsQuery(partnership)),
  ]);

export const newIndicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/indicators/new',
  loader: async ({ context: { queryClient }, params: { priorityId } }) => {
    const priority = await queryClient.ensureQueryData(priorityQuery(priorityId));
    const plan = await queryClient.ensureQueryData(planQuery(priority.plan.id));
    await choices(queryClient, plan.partnership.id);
  },
  component: lazyRouteComponent(() => import('./NewIndicatorPage'), 'NewIndicatorPage'),
});

export const editIndicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$indicatorId/edit',
  validateSearch: placeSearch,
  loaderDeps: ({ search: { plan } }) => ({ plan }),
  loader: async ({ context: { queryClient }, params: { indicatorId }, deps }) => {
    // One begins with what stands there now, not with what was read a while ago.
    const [indicator] = await Promise.all([
      queryClient.fetchQuery({ ...indicatorQuery(indicatorId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(indicatorId)),
    ]);
    const plan = deps.plan ?? indicator.uses[0]?.plan.id;
    await Promise.all([
      choices(queryClient, indicator.partnership.id),
      readPlans(queryClient, indicator),
      plan && queryClient.prefetchQuery(openInQuery(plan, indicatorId)),
    ]);
  },
  component: lazyRouteComponent(() => import('./EditIndicatorPage'), 'EditIndicatorPage'),
});

export const deleteIndicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$indicatorId/delete',
  loader: async ({ context: { queryClient }, params: { indicatorId } }) => {
    const indicator = await queryClient.fetchQuery({
      ...indicatorQuery(indicatorId),
      staleTime: 0,
    });
    await readPlans(queryClient, indicator);
  },
  component: lazyRouteComponent(() => import('./DeleteIndicatorPage'), 'DeleteIndicatorPage'),
});

export const editIndicatorRoutes = [newIndicatorRoute, editIndicatorRoute, deleteIndicatorRoute];

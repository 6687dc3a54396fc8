import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery } from '@/features/editing';
import { frameworksQuery } from '@/features/frameworks';
import { listSearch, openInQuery } from '@/features/open';
import { isEditPart } from './editPart';
import { planQuery, prioritiesQuery, themesQuery } from './queries';

export const editPlanRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/edit/$part',
  validateSearch: listSearch,
  loader: async ({ context: { queryClient }, params: { planId, part } }) => {
    if (!isEditPart(part)) throw notFound();
    // One begins with what stands there now, not with what was read a while ago.
    const [plan] = await Promise.all([
      queryClient.fetchQuery({ ...planQuery(planId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(planId)),
    ]);
    await Promise.all([
      queryClient.ensureQueryData(membersQuery(plan.partnership.id)),
      queryClient.ensureQueryData(frameworksQuery(plan.partnership.id)),
      queryClient.prefetchQuery(openInQuery(planId, planId)),
    ]);
    return { part };
  },
  component: lazyRouteComponent(() => import('./EditPlanPage'), 'EditPlanPage'),
});

export const newPlanRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/new',
  component: lazyRouteComponent(() => import('./NewPlanPage'), 'NewPlanPage'),
});

export const deletePlanRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/delete',
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.fetchQuery({ ...planQuery(planId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeletePlanPage'), 'DeletePlanPage'),
});

export const planOrderRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/order',
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.fetchQuery({ ...themesQuery(planId), staleTime: 0 }),
      queryClient.fetchQuery({ ...prioritiesQuery(planId), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./PlanOrderPage'), 'PlanOrderPage'),
});

export const editPlanRoutes = [newPlanRoute, editPlanRoute, deletePlanRoute, planOrderRoute];

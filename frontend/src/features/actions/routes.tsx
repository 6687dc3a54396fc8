import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { listSearch } from '@/features/open';
import { planQuery } from '@/features/plans';
import { actionReportsQuery } from '@/features/progress';
import { placesQuery } from '@/features/proposals';
import { loadFilterNames, readFilters, savedViewsQuery } from '@/features/savedviews';
import { editActionRoutes } from './editRoutes';
import {
  actionQuery,
  actionsOfPlanQuery,
  actionsOfPriorityQuery,
  endedActionsQuery,
} from './queries';

export const actionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId',
  validateSearch: (search: Record<string, unknown>) => ({
    ...savedSearch(search),
    ...listSearch(search),
  }),
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const action = await queryClient.ensureQueryData(actionQuery(actionId));
    await Promise.all([
      queryClient.ensureQueryData(planQuery(action.plan.id)),
      queryClient.ensureQueryData(actionsOfPriorityQuery(action.priority.id)),
      queryClient.ensureQueryData(endedActionsQuery(action.priority.id)),
      queryClient.ensureQueryData(beganQuery(actionId)),
      queryClient.ensureQueryData(placesQuery(actionId)),
      queryClient.ensureQueryData(actionReportsQuery(actionId)),
    ]);
  },
  component: lazyRouteComponent(() => import('./ActionPage'), 'ActionPage'),
});

export const planActionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/actions',
  validateSearch: readFilters,
  // What is no filter still stands in the address.
  loaderDeps: ({ search }) => readFilters(search),
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(actionsOfPlanQuery(planId, deps)),
      queryClient.ensureQueryData(savedViewsQuery(planId)),
      loadFilterNames(queryClient, planId),
    ]),
  component: lazyRouteComponent(() => import('./PlanActionsPage'), 'PlanActionsPage'),
});

export const actionRoutes = [actionRoute, planActionsRoute, ...editActionRoutes];

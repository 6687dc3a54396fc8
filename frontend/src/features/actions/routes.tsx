import { createRoute, lazyRouteComponent, notFound, redirect } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { planQuery } from '@/features/plans';
import { editActionRoutes } from './editRoutes';
import {
  actionOfMilestoneQuery,
  actionQuery,
  actionsOfPlanQuery,
  actionsOfPriorityQuery,
  type PlanActionFilters,
} from './queries';

export const actionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId',
  validateSearch: savedSearch,
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const action = await queryClient.ensureQueryData(actionQuery(actionId));
    await Promise.all([
      queryClient.ensureQueryData(actionsOfPriorityQuery(action.priority.id)),
      queryClient.ensureQueryData(beganQuery(actionId)),
    ]);
  },
  component: lazyRouteComponent(() => import('./ActionPage'), 'ActionPage'),
});

export const planActionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/actions',
  validateSearch: ({ due, open, after }: Record<string, unknown>): PlanActionFilters => ({
    ...(due === 'overdue' ? { due } : {}),
    ...(open === 'yes' ? { open } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(actionsOfPlanQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./PlanActionsPage'), 'PlanActionsPage'),
});

/** A milestone has no page of its own: it is read on its action's. */
const milestoneRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/milestones/$milestoneId',
  loader: async ({ context: { queryClient }, params: { planId, milestoneId } }) => {
    const action = await queryClient.ensureQueryData(actionOfMilestoneQuery(planId, milestoneId));
    if (!action) throw notFound();
    throw redirect({ to: paths.action(action.id), hash: 'milestones', replace: true });
  },
});

export const actionRoutes = [actionRoute, planActionsRoute, milestoneRoute, ...editActionRoutes];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery } from '@/features/editing';
import { listSearch, openInQuery } from '@/features/open';
import { planQuery, prioritiesQuery } from '@/features/plans';
import { actionQuery, actionsOfPriorityQuery, placeQuery, priorityQuery } from './queries';

/** Everything a form about an action offers to choose from. */
async function choices(queryClient: QueryClient, planId: string) {
  const [plan] = await Promise.all([
    queryClient.ensureQueryData(planQuery(planId)),
    queryClient.ensureQueryData(prioritiesQuery(planId)),
  ]);
  await queryClient.ensureQueryData(membersQuery(plan.partnership.id));
}

export const editActionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/edit',
  validateSearch: listSearch,
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    // One begins with what stands there now, not with what was read a while ago.
    const [action] = await Promise.all([
      queryClient.fetchQuery({ ...actionQuery(actionId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(actionId)),
    ]);
    await Promise.all([
      choices(queryClient, action.plan.id),
      queryClient.prefetchQuery(openInQuery(action.plan.id, actionId)),
    ]);
  },
  component: lazyRouteComponent(() => import('./EditActionPage'), 'EditActionPage'),
});

export const newActionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/actions/new',
  loader: async ({ context: { queryClient }, params: { priorityId } }) => {
    const { plan } = await queryClient.ensureQueryData(priorityQuery(priorityId));
    await choices(queryClient, plan.id);
    return { planId: plan.id };
  },
  component: lazyRouteComponent(() => import('./NewActionPage'), 'NewActionPage'),
});

export const newSubActionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/sub-actions/new',
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const action = await queryClient.ensureQueryData(actionQuery(actionId));
    await choices(queryClient, action.plan.id);
  },
  component: lazyRouteComponent(() => import('./NewActionPage'), 'NewSubActionPage'),
});

export const deleteActionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/delete',
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const action = await queryClient.fetchQuery({ ...actionQuery(actionId), staleTime: 0 });
    await queryClient.ensureQueryData(planQuery(action.plan.id));
  },
  component: lazyRouteComponent(() => import('./DeleteActionPage'), 'DeleteActionPage'),
});

export const moveActionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/move',
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const [action] = await Promise.all([
      queryClient.fetchQuery({ ...actionQuery(actionId), staleTime: 0 }),
      queryClient.fetchQuery({ ...placeQuery(actionId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(actionId)),
    ]);
    await Promise.all([
      queryClient.ensureQueryData(planQuery(action.plan.id)),
      queryClient.ensureQueryData(prioritiesQuery(action.plan.id)),
      queryClient.ensureQueryData(actionsOfPriorityQuery(action.priority.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./MoveActionPage'), 'MoveActionPage'),
});

export const actionOrderRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/order',
  loader: ({ context: { queryClient }, params: { priorityId } }) =>
    Promise.all([
      queryClient.ensureQueryData(priorityQuery(priorityId)),
      queryClient.fetchQuery({ ...actionsOfPriorityQuery(priorityId), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./ActionOrderPage'), 'ActionOrderPage'),
});

export const editActionRoutes = [
  moveActionRoute,
  actionOrderRoute,
  editActionRoute,
  newActionRoute,
  newSubActionRoute,
  deleteActionRoute,
];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { actionQuery, actionsOfPriorityQuery } from './queries';

export const actionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId',
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const action = await queryClient.ensureQueryData(actionQuery(actionId));
    await queryClient.ensureQueryData(actionsOfPriorityQuery(action.priority.id));
  },
  component: lazyRouteComponent(() => import('./ActionPage'), 'ActionPage'),
});

export const actionRoutes = [actionRoute];

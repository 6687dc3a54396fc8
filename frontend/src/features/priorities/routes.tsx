import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { actionsOfPriorityQuery, endedActionsQuery } from '@/features/actions';
import { beganQuery, savedSearch } from '@/features/editing';
import { listSearch } from '@/features/open';
import { planQuery, prioritiesQuery, themesQuery } from '@/features/plans';
import { editPriorityRoutes } from './editRoutes';
import { priorityQuery } from './queries';

export const priorityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId',
  validateSearch: (search: Record<string, unknown>) => ({
    ...savedSearch(search),
    ...listSearch(search),
  }),
  loader: async ({ context: { queryClient }, params: { priorityId } }) => {
    const actions = queryClient.ensureQueryData(actionsOfPriorityQuery(priorityId));
    actions.catch(() => undefined);
    const { plan } = await queryClient.ensureQueryData(priorityQuery(priorityId));
    await Promise.all([
      actions,
      queryClient.ensureQueryData(endedActionsQuery(priorityId)),
      queryClient.ensureQueryData(beganQuery(priorityId)),
      queryClient.ensureQueryData(planQuery(plan.id)),
      queryClient.ensureQueryData(themesQuery(plan.id)),
      queryClient.ensureQueryData(prioritiesQuery(plan.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./PriorityPage'), 'PriorityPage'),
});

export const priorityRoutes = [priorityRoute, ...editPriorityRoutes];

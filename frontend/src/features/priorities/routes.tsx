import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api } from '@/api/client';
import { signedInRoute } from '@/app/root';
import { actionsOfPriorityQuery } from '@/features/actions';
import { prioritiesQuery, themesQuery } from '@/features/plans';

export const priorityQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}', { params: { path: { id } } });

export const priorityRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId',
  loader: async ({ context: { queryClient }, params: { priorityId } }) => {
    const actions = queryClient.ensureQueryData(actionsOfPriorityQuery(priorityId));
    actions.catch(() => undefined);
    const { plan } = await queryClient.ensureQueryData(priorityQuery(priorityId));
    await Promise.all([
      actions,
      queryClient.ensureQueryData(themesQuery(plan.id)),
      queryClient.ensureQueryData(prioritiesQuery(plan.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./PriorityPage'), 'PriorityPage'),
});

export const priorityRoutes = [priorityRoute];

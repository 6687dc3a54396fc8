import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api } from '@/api/client';
import { signedInRoute } from '@/app/root';
import { savedSearch } from '@/features/editing';

export const indicatorQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/indicators/{id}', { params: { path: { id } } });

export const indicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$indicatorId',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { indicatorId } }) =>
    queryClient.ensureQueryData(indicatorQuery(indicatorId)),
  component: lazyRouteComponent(() => import('./IndicatorPage'), 'IndicatorPage'),
});

export const indicatorRoutes = [indicatorRoute];

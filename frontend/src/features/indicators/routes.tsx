import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { editIndicatorRoutes } from './editRoutes';
import { placeSearch } from './placeSearch';
import { indicatorQuery } from './queries';

export const indicatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$indicatorId',
  validateSearch: (search: Record<string, unknown>) => ({
    ...savedSearch(search),
    ...placeSearch(search),
  }),
  loader: ({ context: { queryClient }, params: { indicatorId } }) =>
    Promise.all([
      queryClient.ensureQueryData(indicatorQuery(indicatorId)),
      queryClient.ensureQueryData(beganQuery(indicatorId)),
    ]),
  component: lazyRouteComponent(() => import('./IndicatorPage'), 'IndicatorPage'),
});

export const indicatorRoutes = [indicatorRoute, ...editIndicatorRoutes];

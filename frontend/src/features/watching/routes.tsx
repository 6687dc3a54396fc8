import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { DAYS, newsQuery, watchesQuery, type Days } from './queries';

export const watchingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/watching',
  validateSearch: ({ days, after }: Record<string, unknown>): { days?: Days; after?: string } => {
    const known = DAYS.find((each) => each === String(days));
    return {
      ...(known ? { days: known } : {}),
      ...(typeof after === 'string' ? { after } : {}),
    };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(newsQuery(deps)),
      queryClient.ensureQueryData(watchesQuery()),
    ]),
  component: lazyRouteComponent(() => import('./WatchingPage'), 'WatchingPage'),
});

export const watchingRoutes = [watchingRoute];

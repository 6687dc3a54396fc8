import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { readFilters, readinessQuery } from '@/features/open';
import { planQuery } from '@/features/plans';

export const readinessRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/readiness',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(readinessQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./ReadinessPage'), 'ReadinessPage'),
});

/** As many as a meeting gets through, and the service gives at once. */
export const SHEET = 500;

export const readinessListRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/readiness/list',
  validateSearch: readFilters,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(readinessQuery(planId, deps, SHEET)),
    ]),
  component: lazyRouteComponent(() => import('./ReadinessListPage'), 'ReadinessListPage'),
});

export const readinessRoutes = [readinessRoute, readinessListRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { planQuery, prioritiesQuery } from '@/features/plans';
import { previewQuery } from './queries';

export const numberingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/numbering',
  validateSearch: ({ priority }: Record<string, unknown>): { priority?: string } =>
    typeof priority === 'string' ? { priority } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps: { priority } }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(prioritiesQuery(planId)),
      queryClient.fetchQuery({ ...previewQuery(planId, priority), staleTime: 0 }),
    ]),
  component: lazyRouteComponent(() => import('./NumberingPage'), 'NumberingPage'),
});

export const numberingRoutes = [numberingRoute];

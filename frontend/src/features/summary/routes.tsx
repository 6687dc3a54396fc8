import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { summaryQuery } from './queries';

export const summaryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/summary',
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.ensureQueryData(summaryQuery(planId)),
  component: lazyRouteComponent(() => import('./SummaryPage'), 'SummaryPage'),
});

export const summaryRoutes = [summaryRoute];

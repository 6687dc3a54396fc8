import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { signedInRoute } from '@/app/root';
import { outstandingQuery, roundQuery } from '@/features/rounds';

export const templateRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/rounds/$roundId/template',
  validateSearch: ({ agency }: Record<string, unknown>): { agency?: string } =>
    typeof agency === 'string' ? { agency } : {},
  loader: ({ context: { queryClient }, params: { roundId } }) =>
    Promise.all([
      queryClient.ensureQueryData(roundQuery(roundId)),
      queryClient.ensureQueryData(outstandingQuery(roundId, 'agency')),
      queryClient.ensureQueryData(meQuery()),
    ]),
  component: lazyRouteComponent(() => import('./TemplatePage'), 'TemplatePage'),
});

export const templateRoutes = [templateRoute];

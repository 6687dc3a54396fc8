import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { signedInRoute } from '@/app/root';
import { feedsQuery } from './queries';

export const calendarsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/account/calendars',
  validateSearch: ({ agency }: Record<string, unknown>): { agency?: string } =>
    typeof agency === 'string' ? { agency } : {},
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(meQuery()),
      queryClient.ensureQueryData(feedsQuery()),
    ]),
  component: lazyRouteComponent(() => import('./CalendarsPage'), 'CalendarsPage'),
});

export const dueDateRoutes = [calendarsRoute];

import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import { editablePartnershipsQuery, meQuery } from '@/api/me';
import { session } from '@/api/session';
import { FramedError, FramedNotFound } from './framed';
import { Bare, Shell } from './Shell';

export interface RouterContext {
  queryClient: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: FramedNotFound,
});

/** Pages for nobody in particular: the start page, signing in, having signed out. */
export const openRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'open',
  component: Bare,
  errorComponent: FramedError,
});

/** Everything behind the sign-in; whoever is not signed in is sent there and comes back. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'in',
  beforeLoad: async ({ location }) => {
    if (await session().signedIn()) return;
    throw redirect({ to: '/sign-in', search: { to: location.href } });
  },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(meQuery()),
      queryClient.ensureQueryData(editablePartnershipsQuery()),
    ]),
  component: Shell,
  errorComponent: FramedError,
});

import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { isEndable } from '@/app/paths';
import { signedInRoute } from '@/app/root';
import { thingQuery } from './things';

// One begins with what stands there now, not with what was read a while ago.
async function load(queryClient: QueryClient, kind: string, id: string) {
  if (!isEndable(kind)) throw notFound();
  const thing = await queryClient.fetchQuery({ ...thingQuery(kind, id), staleTime: 0 });
  if (!thing) throw notFound();
  return { kind };
}

export const endRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$kind/$thingId/end',
  loader: ({ context: { queryClient }, params: { kind, thingId } }) =>
    load(queryClient, kind, thingId),
  component: lazyRouteComponent(() => import('./EndPage'), 'EndPage'),
});

export const bringBackRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/$kind/$thingId/bring-back',
  loader: ({ context: { queryClient }, params: { kind, thingId } }) =>
    load(queryClient, kind, thingId),
  component: lazyRouteComponent(() => import('./BringBackPage'), 'BringBackPage'),
});

export const endingRoutes = [endRoute, bringBackRoute];

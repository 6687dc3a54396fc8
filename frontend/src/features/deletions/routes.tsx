import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { deletionQuery, deletionsQuery } from './queries';

const page = ({ after }: Record<string, unknown>): { after?: string } =>
  typeof after === 'string' ? { after } : {};

export const planDeletionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/deleted',
  validateSearch: page,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps: { after } }) =>
    queryClient.fetchQuery({ ...deletionsQuery(planId, after), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeletionsPage'), 'PlanDeletionsPage'),
});

export const deletionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/deleted',
  validateSearch: page,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { after } }) =>
    queryClient.fetchQuery({ ...deletionsQuery(undefined, after), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeletionsPage'), 'DeletionsPage'),
});

export const restoreRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/deleted/$deletionId',
  loader: ({ context: { queryClient }, params: { deletionId } }) =>
    queryClient.fetchQuery({ ...deletionQuery(deletionId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./RestorePage'), 'RestorePage'),
});

export const deletionRoutes = [planDeletionsRoute, deletionsRoute, restoreRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { readFilters } from './filters';
import { loadFilterNames } from './names';
import { savedViewQuery } from './queries';

export const newViewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/actions/save',
  validateSearch: readFilters,
  loader: ({ context: { queryClient }, params: { planId } }) =>
    loadFilterNames(queryClient, planId),
  component: lazyRouteComponent(() => import('./NewViewPage'), 'NewViewPage'),
});

export const editViewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/saved-views/$viewId/edit',
  loader: ({ context: { queryClient }, params: { viewId } }) =>
    queryClient.fetchQuery({ ...savedViewQuery(viewId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./EditViewPage'), 'EditViewPage'),
});

export const deleteViewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/saved-views/$viewId/delete',
  loader: ({ context: { queryClient }, params: { viewId } }) =>
    queryClient.fetchQuery({ ...savedViewQuery(viewId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteViewPage'), 'DeleteViewPage'),
});

export const savedViewRoutes = [newViewRoute, editViewRoute, deleteViewRoute];

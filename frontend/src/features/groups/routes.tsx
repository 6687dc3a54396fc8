import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api } from '@/api/client';
import { signedInRoute } from '@/app/root';

export const groupsQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/groups', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export const groupQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}', { params: { path: { id } } });

export const groupsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups',
  validateSearch: ({ after }: Record<string, unknown>): { after?: string } =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(groupsQuery(deps.after)),
  component: lazyRouteComponent(() => import('./GroupsPage'), 'GroupsPage'),
});

export const groupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId',
  loader: ({ context: { queryClient }, params: { groupId } }) =>
    queryClient.ensureQueryData(groupQuery(groupId)),
  component: lazyRouteComponent(() => import('./GroupPage'), 'GroupPage'),
});

export const groupRoutes = [groupsRoute, groupRoute];

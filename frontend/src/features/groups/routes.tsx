import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { savedSearch } from '@/features/editing';
import { editGroupRoutes } from './editRoutes';
import { groupQuery, groupsQuery } from './queries';

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
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { groupId } }) =>
    queryClient.ensureQueryData(groupQuery(groupId)),
  component: lazyRouteComponent(() => import('./GroupPage'), 'GroupPage'),
});

export const groupRoutes = [groupsRoute, groupRoute, ...editGroupRoutes];

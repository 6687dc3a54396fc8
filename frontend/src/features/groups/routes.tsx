import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { savedSearch } from '@/features/editing';
import { editGroupRoutes } from './editRoutes';
import { latestMeetingsQuery } from '@/features/meetings';
import { groupQuery, groupsQuery, membersOnQuery } from './queries';

const isDay = (on: unknown): on is string =>
  typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on));

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
  validateSearch: (given: Record<string, unknown>): { on?: string; saved?: 'yes' } => ({
    ...(isDay(given.on) ? { on: given.on } : {}),
    ...savedSearch(given),
  }),
  loaderDeps: ({ search: { on } }) => ({ on }),
  loader: ({ context: { queryClient }, params: { groupId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(groupQuery(groupId)),
      queryClient.ensureQueryData(membersOnQuery(groupId, deps.on)),
      queryClient.ensureQueryData(latestMeetingsQuery(groupId)),
    ]),
  component: lazyRouteComponent(() => import('./GroupPage'), 'GroupPage'),
});

export const groupRoutes = [groupsRoute, groupRoute, ...editGroupRoutes];

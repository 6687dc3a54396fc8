import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery } from '@/features/editing';
import { isGroupPart } from './groupParts';
import { groupQuery } from './queries';

const newGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/new',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(membersQuery()),
  component: lazyRouteComponent(() => import('./NewGroupPage'), 'NewGroupPage'),
});

export const editGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/edit/$part',
  loader: async ({ context: { queryClient }, params: { groupId, part } }) => {
    if (!isGroupPart(part)) throw notFound();
    await Promise.all([
      // One begins with what stands there now, not with what was read a while ago.
      queryClient.fetchQuery({ ...groupQuery(groupId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(groupId)),
      queryClient.ensureQueryData(membersQuery()),
    ]);
    return { part };
  },
  component: lazyRouteComponent(() => import('./EditGroupPage'), 'EditGroupPage'),
});

export const deleteGroupRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/delete',
  loader: ({ context: { queryClient }, params: { groupId } }) =>
    queryClient.fetchQuery({ ...groupQuery(groupId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteGroupPage'), 'DeleteGroupPage'),
});

export const editGroupRoutes = [newGroupRoute, editGroupRoute, deleteGroupRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery } from '@/features/editing';
import { officerQuery } from './queries';

export const newOfficerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/new',
  validateSearch: ({ agency }: Record<string, unknown>): { agency?: string } =>
    typeof agency === 'string' ? { agency } : {},
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(membersQuery()),
  component: lazyRouteComponent(() => import('./NewOfficerPage'), 'NewOfficerPage'),
});

export const editOfficerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/$officerId/edit',
  loader: ({ context: { queryClient }, params: { officerId } }) =>
    Promise.all([
      // One begins with what stands there now, not with what was read a while ago.
      queryClient.fetchQuery({ ...officerQuery(officerId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(officerId)),
      queryClient.ensureQueryData(membersQuery()),
    ]),
  component: lazyRouteComponent(() => import('./EditOfficerPage'), 'EditOfficerPage'),
});

export const deleteOfficerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/$officerId/delete',
  loader: ({ context: { queryClient }, params: { officerId } }) =>
    queryClient.fetchQuery({ ...officerQuery(officerId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteOfficerPage'), 'DeleteOfficerPage'),
});

export const editOfficerRoutes = [newOfficerRoute, editOfficerRoute, deleteOfficerRoute];

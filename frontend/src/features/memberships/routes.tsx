import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery } from '@/features/editing';
import { membershipQuery } from './queries';

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

export const newMembershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/memberships/new',
  validateSearch: (given: Record<string, unknown>): { agency?: string; partnership?: string } => {
    const [agency, partnership] = [text(given.agency), text(given.partnership)];
    return { ...(agency ? { agency } : {}), ...(partnership ? { partnership } : {}) };
  },
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(membersQuery()),
  component: lazyRouteComponent(() => import('./NewMembershipPage'), 'NewMembershipPage'),
});

export const editMembershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/memberships/$membershipId/edit',
  loader: ({ context: { queryClient }, params: { membershipId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...membershipQuery(membershipId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(membershipId)),
    ]),
  component: lazyRouteComponent(() => import('./EditMembershipPage'), 'EditMembershipPage'),
});

export const deleteMembershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/memberships/$membershipId/delete',
  loader: ({ context: { queryClient }, params: { membershipId } }) =>
    queryClient.fetchQuery({ ...membershipQuery(membershipId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteMembershipPage'), 'DeleteMembershipPage'),
});

export const membershipRoutes = [newMembershipRoute, editMembershipRoute, deleteMembershipRoute];

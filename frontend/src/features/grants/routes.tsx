import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Invitation } from '@/api/types';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery, savedSearch } from '@/features/editing';
import {
  grantQuery,
  grantsQuery,
  invitationQuery,
  invitationsQuery,
  placesQuery,
  type InvitationFilters,
} from './queries';

type Given = Record<string, unknown>;

const cursor = ({ after }: Given) => (typeof after === 'string' ? { after } : {});

const STATUSES: Invitation['status'][] = ['open', 'accepted', 'withdrawn', 'expired'];

export const rolesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles',
  validateSearch: (given: Given): { after?: string; saved?: 'yes' } => ({
    ...cursor(given),
    ...savedSearch(given),
  }),
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(grantsQuery(deps.after)),
      queryClient.ensureQueryData(placesQuery()),
    ]),
  component: lazyRouteComponent(() => import('./RolesPage'), 'RolesPage'),
});

const newRoleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles/new',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(placesQuery()),
  component: lazyRouteComponent(() => import('./NewRolePage'), 'NewRolePage'),
});

export const editRoleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles/$grantId/edit',
  loader: ({ context: { queryClient }, params: { grantId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...grantQuery(grantId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(grantId)),
      queryClient.ensureQueryData(placesQuery()),
      queryClient.ensureQueryData(membersQuery()),
    ]),
  component: lazyRouteComponent(() => import('./EditRolePage'), 'EditRolePage'),
});

export const endRoleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/roles/$grantId/end',
  loader: ({ context: { queryClient }, params: { grantId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...grantQuery(grantId), staleTime: 0 }),
      queryClient.ensureQueryData(placesQuery()),
    ]),
  component: lazyRouteComponent(() => import('./EndRolePage'), 'EndRolePage'),
});

export const invitationsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/invitations',
  validateSearch: (given: Given): InvitationFilters & { saved?: 'yes' } => {
    const status = STATUSES.find((each) => each === given.status);
    return { ...(status ? { status } : {}), ...cursor(given), ...savedSearch(given) };
  },
  loaderDeps: ({ search: { saved: _saved, ...filters } }) => filters,
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(invitationsQuery(deps)),
      queryClient.ensureQueryData(placesQuery()),
    ]),
  component: lazyRouteComponent(() => import('./InvitationsPage'), 'InvitationsPage'),
});

export const newInvitationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/invitations/new',
  validateSearch: ({ again }: Given): { again?: string } =>
    typeof again === 'string' ? { again } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps: { again } }) => {
    const [before] = await Promise.all([
      again ? queryClient.ensureQueryData(invitationQuery(again)) : null,
      queryClient.ensureQueryData(placesQuery()),
      queryClient.ensureQueryData(membersQuery()),
    ]);
    return before;
  },
  component: lazyRouteComponent(() => import('./NewInvitationPage'), 'NewInvitationPage'),
});

export const withdrawInvitationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/invitations/$invitationId/withdraw',
  loader: ({ context: { queryClient }, params: { invitationId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...invitationQuery(invitationId), staleTime: 0 }),
      queryClient.ensureQueryData(placesQuery()),
    ]),
  component: lazyRouteComponent(() => import('./WithdrawInvitationPage'), 'WithdrawInvitationPage'),
});

export const grantRoutes = [
  rolesRoute,
  newRoleRoute,
  editRoleRoute,
  endRoleRoute,
  invitationsRoute,
  newInvitationRoute,
  withdrawInvitationRoute,
];

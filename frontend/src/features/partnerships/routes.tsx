import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { membershipsQuery } from '@/features/memberships';
import { areasQuery, partnershipQuery, partnershipsQuery } from './queries';

const partnershipsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships',
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(partnershipsQuery()),
  component: lazyRouteComponent(() => import('./PartnershipsPage'), 'PartnershipsPage'),
});

export const partnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$partnershipId',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { partnershipId } }) =>
    Promise.all([
      queryClient.ensureQueryData(partnershipQuery(partnershipId)),
      queryClient.ensureQueryData(partnershipsQuery()),
      queryClient.ensureQueryData(membershipsQuery({ partnership: partnershipId })),
    ]),
  component: lazyRouteComponent(() => import('./PartnershipPage'), 'PartnershipPage'),
});

const newPartnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/new',
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(partnershipsQuery()),
      queryClient.ensureQueryData(areasQuery()),
    ]),
  component: lazyRouteComponent(() => import('./NewPartnershipPage'), 'NewPartnershipPage'),
});

export const editPartnershipRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$partnershipId/edit',
  loader: ({ context: { queryClient }, params: { partnershipId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...partnershipQuery(partnershipId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(partnershipId)),
      queryClient.ensureQueryData(partnershipsQuery()),
      queryClient.ensureQueryData(areasQuery()),
    ]),
  component: lazyRouteComponent(() => import('./EditPartnershipPage'), 'EditPartnershipPage'),
});

export const partnershipRoutes = [
  partnershipsRoute,
  newPartnershipRoute,
  partnershipRoute,
  editPartnershipRoute,
];

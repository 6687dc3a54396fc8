import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { partnershipQuery } from '@/features/partnerships';
import { frameworkQuery, frameworksQuery } from './queries';

export const frameworksRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$partnershipId/frameworks',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { partnershipId } }) =>
    Promise.all([
      queryClient.ensureQueryData(partnershipQuery(partnershipId)),
      queryClient.ensureQueryData(frameworksQuery(partnershipId)),
    ]),
  component: lazyRouteComponent(() => import('./FrameworksPage'), 'FrameworksPage'),
});

export const newFrameworkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$partnershipId/frameworks/new',
  loader: ({ context: { queryClient }, params: { partnershipId } }) =>
    queryClient.ensureQueryData(partnershipQuery(partnershipId)),
  component: lazyRouteComponent(() => import('./NewFrameworkPage'), 'NewFrameworkPage'),
});

export const editFrameworkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/frameworks/$frameworkId/edit',
  loader: ({ context: { queryClient }, params: { frameworkId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...frameworkQuery(frameworkId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(frameworkId)),
    ]),
  component: lazyRouteComponent(() => import('./EditFrameworkPage'), 'EditFrameworkPage'),
});

export const deleteFrameworkRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/frameworks/$frameworkId/delete',
  loader: ({ context: { queryClient }, params: { frameworkId } }) =>
    queryClient.fetchQuery({ ...frameworkQuery(frameworkId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteFrameworkPage'), 'DeleteFrameworkPage'),
});

export const frameworkRoutes = [
  frameworksRoute,
  newFrameworkRoute,
  editFrameworkRoute,
  deleteFrameworkRoute,
];

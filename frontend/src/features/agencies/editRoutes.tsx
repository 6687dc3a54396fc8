import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery } from '@/features/editing';
import { agencyQuery } from './queries';

const newAgencyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies/new',
  component: lazyRouteComponent(() => import('./NewAgencyPage'), 'NewAgencyPage'),
});

export const editAgencyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies/$agencyId/edit',
  loader: ({ context: { queryClient }, params: { agencyId } }) =>
    Promise.all([
      // One begins with what stands there now, not with what was read a while ago.
      queryClient.fetchQuery({ ...agencyQuery(agencyId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(agencyId)),
    ]),
  component: lazyRouteComponent(() => import('./EditAgencyPage'), 'EditAgencyPage'),
});

export const deleteAgencyRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies/$agencyId/delete',
  loader: ({ context: { queryClient }, params: { agencyId } }) =>
    queryClient.fetchQuery({ ...agencyQuery(agencyId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteAgencyPage'), 'DeleteAgencyPage'),
});

export const editAgencyRoutes = [newAgencyRoute, editAgencyRoute, deleteAgencyRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { membersQuery } from '@/features/editing';
import {
  agencyToSucceedQuery,
  allWorkQuery,
  everybodyQuery,
  officerQuery,
  planToReassignQuery,
  prioritiesOfQuery,
  successionQuery,
  workQuery,
} from './queries';

export const officerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/$officerId',
  validateSearch: ({ after }: Record<string, unknown>): { after?: string } =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { officerId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(officerQuery(officerId)),
      queryClient.ensureQueryData(workQuery(officerId, deps.after)),
    ]),
  component: lazyRouteComponent(() => import('./OfficerPage'), 'OfficerPage'),
});

export const leaverRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/$officerId/leaves',
  loader: async ({ context: { queryClient }, params: { officerId } }) => {
    // One begins with what stands there now, not with what was read a while ago.
    const [officer] = await Promise.all([
      queryClient.fetchQuery({ ...officerQuery(officerId), staleTime: 0 }),
      queryClient.fetchQuery({ ...allWorkQuery(officerId), staleTime: 0 }),
    ]);
    await queryClient.ensureQueryData(everybodyQuery(officer.partnership.id));
  },
  component: lazyRouteComponent(() => import('./LeaverPage'), 'LeaverPage'),
});

export const mergeRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/$officerId/merge',
  loader: async ({ context: { queryClient }, params: { officerId } }) => {
    const officer = await queryClient.fetchQuery({ ...officerQuery(officerId), staleTime: 0 });
    await queryClient.ensureQueryData(everybodyQuery(officer.partnership.id));
  },
  component: lazyRouteComponent(() => import('./MergePage'), 'MergePage'),
});

export const eraseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers/$officerId/erase',
  loader: ({ context: { queryClient }, params: { officerId } }) =>
    queryClient.fetchQuery({ ...officerQuery(officerId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./ErasePage'), 'ErasePage'),
});

export const agencySuccessionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agencies/$agencyId/succession',
  loader: async ({ context: { queryClient }, params: { agencyId } }) => {
    const agency = await queryClient.fetchQuery({
      ...agencyToSucceedQuery(agencyId),
      staleTime: 0,
    });
    await Promise.all([
      queryClient.ensureQueryData(successionQuery(agencyId)),
      queryClient.ensureQueryData(membersQuery(agency.partnership.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./AgencySuccessionPage'), 'AgencySuccessionPage'),
});

export const reassignRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/reassign',
  loader: async ({ context: { queryClient }, params: { planId } }) => {
    const plan = await queryClient.ensureQueryData(planToReassignQuery(planId));
    await Promise.all([
      queryClient.ensureQueryData(prioritiesOfQuery(planId)),
      queryClient.ensureQueryData(membersQuery(plan.partnership.id)),
      queryClient.ensureQueryData(everybodyQuery(plan.partnership.id)),
    ]);
  },
  component: lazyRouteComponent(() => import('./ReassignPage'), 'ReassignPage'),
});

export const successionRoutes = [
  officerRoute,
  leaverRoute,
  mergeRoute,
  eraseRoute,
  agencySuccessionRoute,
  reassignRoute,
];

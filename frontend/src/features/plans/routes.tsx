import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { listSearch } from '@/features/open';
import { savedViewsQuery } from '@/features/savedviews';
import { editPlanRoutes } from './editRoutes';
import {
  endedPrioritiesQuery,
  planQuery,
  plansQuery,
  prioritiesQuery,
  themesQuery,
} from './queries';

export const plansRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans',
  validateSearch: ({ after, deleted }: Record<string, unknown>) => ({
    ...(typeof after === 'string' ? { after } : {}),
    ...(typeof deleted === 'string' ? { deleted } : {}),
  }),
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(plansQuery(deps.after)),
      queryClient.ensureQueryData(savedViewsQuery()),
    ]),
  component: lazyRouteComponent(() => import('./PlansPage'), 'PlansPage'),
});

export const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId',
  validateSearch: (search: Record<string, unknown>) => ({
    ...savedSearch(search),
    ...listSearch(search),
  }),
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(beganQuery(planId)),
      queryClient.ensureQueryData(themesQuery(planId)),
      queryClient.ensureQueryData(prioritiesQuery(planId)),
      queryClient.ensureQueryData(endedPrioritiesQuery(planId)),
    ]),
  component: lazyRouteComponent(() => import('./PlanPage'), 'PlanPage'),
});

export const planTextRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/text',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { planId } }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(beganQuery(planId)),
    ]),
  component: lazyRouteComponent(() => import('./PlanTextPage'), 'PlanTextPage'),
});

export const planRoutes = [plansRoute, planRoute, planTextRoute, ...editPlanRoutes];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { actionsOfPriorityQuery } from '@/features/actions';
import { KINDS } from './kinds';
import {
  actionThenQuery,
  historyQuery,
  indicatorThenQuery,
  planThenQuery,
  priorityThenQuery,
  type HistorySearch,
} from './queries';

function validateSearch(given: Record<string, unknown>): HistorySearch {
  const { kind, by, parts, since, others, after } = given;
  const known = KINDS.find((each) => each === kind);
  return {
    ...(typeof since === 'string' && !Number.isNaN(Date.parse(since)) ? { since } : {}),
    ...(others === 'yes' ? { others } : {}),
    ...(known ? { kind: known } : {}),
    ...(typeof by === 'string' ? { by } : {}),
    ...(parts === 'yes' ? { parts } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  };
}

export const actionHistoryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/history',
  validateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { actionId }, deps }) =>
    queryClient.ensureQueryData(historyQuery('action', actionId, deps)),
  component: lazyRouteComponent(() => import('./HistoryPages'), 'ActionHistoryPage'),
});

export const priorityHistoryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/history',
  validateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { priorityId }, deps }) =>
    queryClient.ensureQueryData(historyQuery('priority', priorityId, deps)),
  component: lazyRouteComponent(() => import('./HistoryPages'), 'PriorityHistoryPage'),
});

export const indicatorHistoryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$indicatorId/history',
  validateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { indicatorId }, deps }) =>
    queryClient.ensureQueryData(historyQuery('indicator', indicatorId, deps)),
  component: lazyRouteComponent(() => import('./HistoryPages'), 'IndicatorHistoryPage'),
});

export const planHistoryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/history',
  validateSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    queryClient.ensureQueryData(historyQuery('plan', planId, deps)),
  component: lazyRouteComponent(() => import('./HistoryPages'), 'PlanHistoryPage'),
});

export const actionThenRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/as-of/$at',
  loader: ({ context: { queryClient }, params: { actionId, at } }) =>
    queryClient.ensureQueryData(actionThenQuery(actionId, at)),
  component: lazyRouteComponent(() => import('./ActionThenPage'), 'ActionThenPage'),
});

export const priorityThenRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/priorities/$priorityId/as-of/$at',
  loader: ({ context: { queryClient }, params: { priorityId, at } }) =>
    Promise.all([
      queryClient.ensureQueryData(priorityThenQuery(priorityId, at)),
      queryClient.ensureQueryData(actionsOfPriorityQuery(priorityId, at)),
    ]),
  component: lazyRouteComponent(() => import('./PriorityThenPage'), 'PriorityThenPage'),
});

export const indicatorThenRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/indicators/$indicatorId/as-of/$at',
  loader: ({ context: { queryClient }, params: { indicatorId, at } }) =>
    queryClient.ensureQueryData(indicatorThenQuery(indicatorId, at)),
  component: lazyRouteComponent(() => import('./IndicatorThenPage'), 'IndicatorThenPage'),
});

export const planThenRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/as-of/$at',
  loader: ({ context: { queryClient }, params: { planId, at } }) =>
    queryClient.ensureQueryData(planThenQuery(planId, at)),
  component: lazyRouteComponent(() => import('./PlanThenPage'), 'PlanThenPage'),
});

export const historyRoutes = [
  actionHistoryRoute,
  priorityHistoryRoute,
  indicatorHistoryRoute,
  planHistoryRoute,
  actionThenRoute,
  priorityThenRoute,
  indicatorThenRoute,
  planThenRoute,
];

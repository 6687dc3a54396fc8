import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { meQuery } from '@/api/me';
import { signedInRoute } from '@/app/root';
import { savedSearch } from '@/features/editing';
import {
  actionQuery,
  actionReportsQuery,
  periodsQuery,
  planQuery,
  planReportsQuery,
  type PlanReportFilters,
} from './queries';

interface ReportSearch {
  period?: string;
  agency?: string;
  step?: 'check' | 'done';
  saved?: 'yes';
}

export const reportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/actions/$actionId/report',
  validateSearch: ({ period, agency, step, ...rest }: Record<string, unknown>): ReportSearch => ({
    ...(typeof period === 'string' ? { period } : {}),
    ...(typeof agency === 'string' ? { agency } : {}),
    ...(step === 'check' || step === 'done' ? { step } : {}),
    ...savedSearch(rest),
  }),
  loader: async ({ context: { queryClient }, params: { actionId } }) => {
    const [action] = await Promise.all([
      queryClient.ensureQueryData(actionQuery(actionId)),
      // A form begins with what is there now, not with what was there when the page before was read.
      queryClient.fetchQuery({ ...actionReportsQuery(actionId), staleTime: 0 }),
      queryClient.ensureQueryData(meQuery()),
    ]);
    const plan = await queryClient.ensureQueryData(planQuery(action.plan.id));
    await queryClient.ensureQueryData(periodsQuery(plan.partnership.id));
  },
  component: lazyRouteComponent(() => import('./ReportPage'), 'ReportPage'),
});

export const planReportsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/reports',
  validateSearch: ({ since, others, after }: Record<string, unknown>): PlanReportFilters => ({
    ...(typeof since === 'string' ? { since } : {}),
    ...(others === 'yes' ? { others } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(planReportsQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./PlanReportsPage'), 'PlanReportsPage'),
});

export const progressRoutes = [reportRoute, planReportsRoute];

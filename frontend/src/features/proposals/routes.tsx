import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { planQuery } from '@/features/plans';
import { planProposalsQuery, type PlanProposalFilters } from './queries';

type Given = Record<string, unknown>;

export const planProposalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/proposals',
  validateSearch: ({ theme, priority, agency, after }: Given): PlanProposalFilters => ({
    ...(typeof theme === 'string' ? { theme } : {}),
    ...(typeof priority === 'string' ? { priority } : {}),
    ...(typeof agency === 'string' ? { agency } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(planProposalsQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./PlanProposalsPage'), 'PlanProposalsPage'),
});

export const planProposalRoutes = [planProposalsRoute];

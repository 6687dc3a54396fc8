import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api } from '@/api/client';
import { signedInRoute } from '@/app/root';
import { planQuery } from '@/features/plans';
import { KINDS, type Kind } from './kinds';

interface Search {
  kind?: Kind;
  priority?: string;
  agency?: string;
  after?: string;
}

export const readinessQuery = (id: string, { kind, priority, agency, after }: Search) =>
  api.queryOptions('get', '/api/v1/plans/{id}/readiness', {
    params: {
      path: { id },
      query: {
        limit: 100,
        ...(kind ? { kind: [kind] } : {}),
        ...(priority ? { priority } : {}),
        ...(agency ? { agency: [agency] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const readinessRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/readiness',
  validateSearch: ({ kind, priority, agency, after }: Record<string, unknown>): Search => {
    const known = KINDS.find((each) => each === kind);
    return {
      ...(known ? { kind: known } : {}),
      ...(typeof priority === 'string' ? { priority } : {}),
      ...(typeof agency === 'string' ? { agency } : {}),
      ...(typeof after === 'string' ? { after } : {}),
    };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(readinessQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./ReadinessPage'), 'ReadinessPage'),
});

export const readinessRoutes = [readinessRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { jobQuery } from './queries';

export const newImportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/new',
  component: lazyRouteComponent(() => import('./NewImportPage'), 'NewImportPage'),
});

const SEVERITIES = ['error', 'warning', 'info'] as const;
const OUTCOMES = ['created', 'updated', 'conflict', 'unchanged'] as const;

export interface ImportSearch {
  /** The job that loads, once it has been asked for. */
  load?: string;
  severity?: (typeof SEVERITIES)[number];
  outcome?: (typeof OUTCOMES)[number];
}

function importSearch({ load, severity, outcome }: Record<string, unknown>): ImportSearch {
  const knownSeverity = SEVERITIES.find((each) => each === severity);
  const knownOutcome = OUTCOMES.find((each) => each === outcome);
  return {
    ...(typeof load === 'string' ? { load } : {}),
    ...(knownSeverity ? { severity: knownSeverity } : {}),
    ...(knownOutcome ? { outcome: knownOutcome } : {}),
  };
}

export const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/imports/$importId',
  validateSearch: importSearch,
  loader: ({ context: { queryClient }, params: { importId } }) =>
    queryClient.ensureQueryData(jobQuery(importId)),
  component: lazyRouteComponent(() => import('./ImportPage'), 'ImportPage'),
});

export const importRoutes = [newImportRoute, importRoute];

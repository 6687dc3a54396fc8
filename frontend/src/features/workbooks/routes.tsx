import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { jobQuery } from '@/features/imports';
import { planQuery } from '@/features/plans';

export const newWorkbookRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/workbook',
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.ensureQueryData(planQuery(planId)),
  component: lazyRouteComponent(() => import('./NewWorkbookPage'), 'NewWorkbookPage'),
});

const ROWS = ['created', 'updated'] as const;

export interface WorkbookSearch {
  /** The job that loads, once it has been asked for. */
  load?: string;
  rows?: (typeof ROWS)[number];
  /** How many of the changed rows stand on earlier pages. */
  from?: string;
}

function workbookSearch({ load, rows, from }: Record<string, unknown>): WorkbookSearch {
  const known = ROWS.find((each) => each === rows);
  return {
    ...(typeof load === 'string' ? { load } : {}),
    ...(known ? { rows: known } : {}),
    ...(Number(from) > 0 ? { from: String(Math.floor(Number(from))) } : {}),
  };
}

export const workbookRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/workbook/$importId',
  validateSearch: workbookSearch,
  loader: ({ context: { queryClient }, params: { planId, importId } }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(jobQuery(importId)),
    ]),
  component: lazyRouteComponent(() => import('./WorkbookPage'), 'WorkbookPage'),
});

export const workbookRoutes = [newWorkbookRoute, workbookRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { planQuery } from '@/features/plans';
import { isKind } from './kinds';
import { searchQuery, type SearchFor } from './queries';

export const readSearch = ({ q, kind, plan, after }: Record<string, unknown>): SearchFor => ({
  ...(typeof q === 'string' && q.trim() ? { q } : {}),
  ...(isKind(kind) ? { kind } : {}),
  ...(typeof plan === 'string' ? { plan } : {}),
  ...(typeof after === 'string' ? { after } : {}),
});

export const searchRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/search',
  validateSearch: readSearch,
  // What is no filter still stands in the address.
  loaderDeps: ({ search }) => readSearch({ ...search }),
  loader: ({ context: { queryClient }, deps }) =>
    Promise.all([
      ...(deps.q ? [queryClient.ensureQueryData(searchQuery(deps))] : []),
      ...(deps.plan ? [queryClient.ensureQueryData(planQuery(deps.plan))] : []),
    ]),
  component: lazyRouteComponent(() => import('./SearchPage'), 'SearchPage'),
});

export const searchRoutes = [searchRoute];

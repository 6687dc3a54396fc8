import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { api } from '@/api/client';
import { signedInRoute } from '@/app/root';

export const officersQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/officers', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export const officersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers',
  validateSearch: ({ after }: Record<string, unknown>): { after?: string } =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(officersQuery(deps.after)),
  component: lazyRouteComponent(() => import('./OfficersPage'), 'OfficersPage'),
});

export const officerRoutes = [officersRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { savedSearch } from '@/features/editing';
import { editOfficerRoutes } from './editRoutes';
import { officersQuery } from './queries';

export const officersRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/officers',
  validateSearch: (given: Record<string, unknown>): { after?: string; saved?: 'yes' } => ({
    ...(typeof given.after === 'string' ? { after: given.after } : {}),
    ...savedSearch(given),
  }),
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.ensureQueryData(officersQuery(deps.after)),
  component: lazyRouteComponent(() => import('./OfficersPage'), 'OfficersPage'),
});

export const officerRoutes = [officersRoute, ...editOfficerRoutes];

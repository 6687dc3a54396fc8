import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { isShown, notesOfPlanQuery, planOfNotesQuery, type Shown } from './queries';

interface Search {
  show?: Shown;
  priority?: string;
  after?: string;
}

export const notesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/notes',
  validateSearch: ({ show, priority, after }: Record<string, unknown>): Search => ({
    ...(isShown(show) ? { show } : {}),
    ...(typeof priority === 'string' ? { priority } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planOfNotesQuery(planId)),
      queryClient.ensureQueryData(notesOfPlanQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./NotesPage'), 'NotesPage'),
});

export const noteRoutes = [notesRoute];

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { planQuery } from '@/features/plans';
import { storiesQuery, summaryQuery, type StoryFilters } from './queries';

export const summaryRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/summary',
  loader: ({ context: { queryClient }, params: { planId } }) =>
    queryClient.ensureQueryData(summaryQuery(planId)),
  component: lazyRouteComponent(() => import('./SummaryPage'), 'SummaryPage'),
});

type Given = Record<string, unknown>;

export const storiesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/plans/$planId/stories',
  validateSearch: ({ agency, priority, fresh, after }: Given): StoryFilters => ({
    ...(typeof agency === 'string' ? { agency } : {}),
    ...(typeof priority === 'string' ? { priority } : {}),
    ...(fresh === 'yes' || fresh === 'no' ? { fresh } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { planId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(planQuery(planId)),
      queryClient.ensureQueryData(storiesQuery(planId, deps)),
    ]),
  component: lazyRouteComponent(() => import('./StoriesPage'), 'StoriesPage'),
});

export const summaryRoutes = [summaryRoute, storiesRoute];

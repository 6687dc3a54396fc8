import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { accessRoutes, startRoutes } from '@/features/access';
import { actionRoutes } from '@/features/actions';
import { agencyRoutes } from '@/features/agencies';
import { calendarRoutes } from '@/features/calendars';
import { deletionRoutes } from '@/features/deletions';
import { dueDateRoutes } from '@/features/duedates';
import { endingRoutes } from '@/features/endings';
import { frameworkRoutes } from '@/features/frameworks';
import { grantRoutes } from '@/features/grants';
import { editionRoutes } from '@/features/editions';
import { groupRoutes } from '@/features/groups';
import { historyRoutes } from '@/features/history';
import { importRoutes } from '@/features/imports';
import { workbookRoutes } from '@/features/workbooks';
import { numberingRoutes } from '@/features/numbering';
import { indicatorRoutes } from '@/features/indicators';
import { mailRoutes, unsubscribeRoutes } from '@/features/mail';
import { meetingRoutes } from '@/features/meetings';
import { membershipRoutes } from '@/features/memberships';
import { noteRoutes } from '@/features/notes';
import { officerRoutes } from '@/features/officers';
import { partnershipRoutes } from '@/features/partnerships';
import { planRoutes } from '@/features/plans';
import { priorityRoutes } from '@/features/priorities';
import { progressRoutes } from '@/features/progress';
import { roundRoutes } from '@/features/rounds';
import { readinessRoutes } from '@/features/readiness';
import { savedViewRoutes } from '@/features/savedviews';
import { searchRoutes } from '@/features/search';
import { successionRoutes } from '@/features/succession';
import { planProposalRoutes } from '@/features/proposals';
import { summaryRoutes } from '@/features/summary';
import { templateRoutes } from '@/features/templates';
import { watchingRoutes } from '@/features/watching';
import { Loading } from '@/ui/Loading';
import { ErrorPage } from './ErrorPage';
import { focusHeading } from './focusHeading';
import { NotFoundPage } from './NotFoundPage';
import { openRoute, rootRoute, signedInRoute } from './root';
import { parseSearch, stringifySearch } from './search';

const routeTree = rootRoute.addChildren([
  openRoute.addChildren([...startRoutes, ...unsubscribeRoutes]),
  signedInRoute.addChildren([
    ...accessRoutes,
    ...calendarRoutes,
    ...planRoutes,
    ...summaryRoutes,
    ...planProposalRoutes,
    ...editionRoutes,
    ...readinessRoutes,
    ...noteRoutes,
    ...searchRoutes,
    ...savedViewRoutes,
    ...watchingRoutes,
    ...mailRoutes,
    ...priorityRoutes,
    ...numberingRoutes,
    ...actionRoutes,
    ...progressRoutes,
    ...roundRoutes,
    ...templateRoutes,
    ...indicatorRoutes,
    ...agencyRoutes,
    ...partnershipRoutes,
    ...frameworkRoutes,
    ...dueDateRoutes,
    ...membershipRoutes,
    ...officerRoutes,
    ...groupRoutes,
    ...meetingRoutes,
    ...grantRoutes,
    ...importRoutes,
    ...workbookRoutes,
    ...successionRoutes,
    ...endingRoutes,
    ...deletionRoutes,
    ...historyRoutes,
  ]),
]);

export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    // Freshness is the query client's matter; the router keeps no second cache.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
  router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) focusHeading();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

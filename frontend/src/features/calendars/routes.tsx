import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, savedSearch } from '@/features/editing';
import { partnershipQuery } from '@/features/partnerships';
import { periodsQuery } from '@/features/progress';
import { calendarQuery, calendarsQuery } from './queries';

export const calendarsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$partnershipId/calendars',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { partnershipId } }) =>
    Promise.all([
      queryClient.ensureQueryData(partnershipQuery(partnershipId)),
      queryClient.ensureQueryData(calendarsQuery(partnershipId)),
      queryClient.ensureQueryData(periodsQuery(partnershipId)),
    ]),
  component: lazyRouteComponent(() => import('./CalendarsPage'), 'CalendarsPage'),
});

export const newCalendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/partnerships/$partnershipId/calendars/new',
  loader: ({ context: { queryClient }, params: { partnershipId } }) =>
    queryClient.ensureQueryData(partnershipQuery(partnershipId)),
  component: lazyRouteComponent(() => import('./NewCalendarPage'), 'NewCalendarPage'),
});

export const editCalendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calendars/$calendarId/edit',
  loader: ({ context: { queryClient }, params: { calendarId } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...calendarQuery(calendarId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(calendarId)),
    ]),
  component: lazyRouteComponent(() => import('./EditCalendarPage'), 'EditCalendarPage'),
});

export const deleteCalendarRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/calendars/$calendarId/delete',
  loader: ({ context: { queryClient }, params: { calendarId } }) =>
    queryClient.fetchQuery({ ...calendarQuery(calendarId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteCalendarPage'), 'DeleteCalendarPage'),
});

export const calendarRoutes = [
  calendarsRoute,
  newCalendarRoute,
  editCalendarRoute,
  deleteCalendarRoute,
];

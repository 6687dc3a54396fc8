import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '@/app/root';
import { beganQuery, membersQuery, savedSearch } from '@/features/editing';
import {
  groupOfQuery,
  meetingQuery,
  meetingsQuery,
  plansToNameQuery,
  sittingQuery,
} from './queries';

export const meetingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/meetings',
  validateSearch: ({ after }: Record<string, unknown>): { after?: string } =>
    typeof after === 'string' ? { after } : {},
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { groupId }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(groupOfQuery(groupId)),
      queryClient.ensureQueryData(meetingsQuery(groupId, deps.after)),
    ]),
  component: lazyRouteComponent(() => import('./MeetingsPage'), 'MeetingsPage'),
});

export const newMeetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/meetings/new',
  loader: ({ context: { queryClient }, params: { groupId } }) =>
    queryClient.ensureQueryData(groupOfQuery(groupId)),
  component: lazyRouteComponent(() => import('./NewMeetingPage'), 'NewMeetingPage'),
});

export const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/meetings/$meetingId',
  validateSearch: savedSearch,
  loader: ({ context: { queryClient }, params: { groupId, meetingId } }) =>
    queryClient.ensureQueryData(meetingQuery(groupId, meetingId)),
  component: lazyRouteComponent(() => import('./MeetingPage'), 'MeetingPage'),
});

export const editMeetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/meetings/$meetingId/edit',
  loader: ({ context: { queryClient }, params: { groupId, meetingId } }) =>
    Promise.all([
      // One begins with what stands there now, not with what was read a while ago.
      queryClient.fetchQuery({ ...meetingQuery(groupId, meetingId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(meetingId)),
    ]),
  component: lazyRouteComponent(() => import('./EditMeetingPage'), 'EditMeetingPage'),
});

export const recordMeetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/meetings/$meetingId/record',
  loader: async ({ context: { queryClient }, params: { groupId, meetingId } }) => {
    const [meeting] = await Promise.all([
      queryClient.fetchQuery({ ...meetingQuery(groupId, meetingId), staleTime: 0 }),
      queryClient.ensureQueryData(beganQuery(meetingId)),
      queryClient.ensureQueryData(membersQuery()),
      queryClient.ensureQueryData(plansToNameQuery()),
    ]);
    await queryClient.ensureQueryData(sittingQuery(groupId, meeting.date));
  },
  component: lazyRouteComponent(() => import('./RecordMeetingPage'), 'RecordMeetingPage'),
});

export const deleteMeetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/groups/$groupId/meetings/$meetingId/delete',
  loader: ({ context: { queryClient }, params: { groupId, meetingId } }) =>
    queryClient.fetchQuery({ ...meetingQuery(groupId, meetingId), staleTime: 0 }),
  component: lazyRouteComponent(() => import('./DeleteMeetingPage'), 'DeleteMeetingPage'),
});

export const meetingRoutes = [
  meetingsRoute,
  newMeetingRoute,
  meetingRoute,
  editMeetingRoute,
  recordMeetingRoute,
  deleteMeetingRoute,
];

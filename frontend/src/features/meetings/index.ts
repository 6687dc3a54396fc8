export { LatestMeetings } from './LatestMeetings';
export { latestMeetingsQuery } from './queries';
export { meetingRoutes } from './routes';

export { watchingRoutes } from './routes';
export { WatchButton } from './WatchButton';

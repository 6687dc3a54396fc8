export { priorityRoutes } from './routes';

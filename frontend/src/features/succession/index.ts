export { successionRoutes } from './routes';

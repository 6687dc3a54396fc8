export { readinessRoutes } from './routes';

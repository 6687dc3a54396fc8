export { endingRoutes } from './routes';

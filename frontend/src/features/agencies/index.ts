export { agencyRoutes } from './routes';

export { officerRoutes } from './routes';

export { partnershipRoutes } from './routes';

export { partnershipQuery } from './queries';
export { partnershipRoutes } from './routes';

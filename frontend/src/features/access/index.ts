export { NoGrants } from './NoGrants';
export { accessRoutes, startRoutes } from './routes';

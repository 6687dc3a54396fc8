export { frameworkQuery, frameworksQuery } from './queries';
export { frameworkRoutes } from './routes';

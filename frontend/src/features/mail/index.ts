export { mailRoutes, unsubscribeRoutes } from './routes';

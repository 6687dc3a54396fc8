export { dueDateRoutes } from './routes';

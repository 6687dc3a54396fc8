export { workbookRoutes } from './routes';

export { numberingRoutes } from './routes';

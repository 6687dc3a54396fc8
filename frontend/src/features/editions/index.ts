export { editionRoutes } from './routes';

export { DeletedNotice } from './DeletedNotice';
export { deletionRoutes } from './routes';

export { ActionTable } from './ActionTable';
export { actionsOfPriorityQuery } from './queries';
export { actionRoutes } from './routes';
export { StatusTag } from './StatusTag';

export { Conditions } from './Conditions';
export { PARTS } from './parts';
export { Story } from './Story';
export { priorityRoutes } from './routes';

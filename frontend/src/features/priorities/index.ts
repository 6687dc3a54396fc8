export { Conditions } from './Conditions';
export { Indicators } from './Indicators';
export { PARTS } from './parts';
export { Part } from './Part';
export { PriorityFacts } from './PriorityFacts';
export { Story } from './Story';
export { priorityRoutes } from './routes';

export { PlanFacts } from './PlanFacts';
export { PlanStatus } from './PlanStatus';
export { planQuery, prioritiesQuery, themesQuery, inReadingOrder } from './queries';
export { planRoutes } from './routes';

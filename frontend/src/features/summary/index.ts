export { AgencyFigures } from './AgencyFigures';
export { agencySummaryQuery } from './queries';
export { summaryRoutes } from './routes';

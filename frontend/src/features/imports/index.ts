export { JobEnded } from './JobEnded';
export { JobProgress } from './JobProgress';
export { jobQuery, loadImport, loadQuery, underWay } from './queries';
export { importRoutes } from './routes';

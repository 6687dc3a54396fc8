export { DefinitionStatus } from './DefinitionStatus';
export { frequencyInWords } from './frequencies';
export { indicatorRoutes } from './routes';

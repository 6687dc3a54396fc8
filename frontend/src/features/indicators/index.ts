export { DefinitionStatus } from './DefinitionStatus';
export { DESIGNATIONS } from './designations';
export { frequencyInWords } from './frequencies';
export { indicatorFacts } from './indicatorFacts';
export { indicatorRoutes } from './routes';

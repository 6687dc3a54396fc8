export { DefinitionStatus } from './DefinitionStatus';
export { DESIGNATIONS } from './designations';
export { frequencyInWords } from './frequencies';
export { indicatorFacts } from './indicatorFacts';
export { indicatorsQuery } from './queries';
export { indicatorRoutes } from './routes';

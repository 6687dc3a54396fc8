export { DefinitionStatus } from './DefinitionStatus';
export { DESIGNATIONS } from './designations';
export { frequencyInWords } from './frequencies';
export { indicatorRoutes } from './routes';

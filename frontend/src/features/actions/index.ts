export { ActionTable } from './ActionTable';
export { EndedActions } from './EndedActions';
export { actionsOfPriorityQuery, endedActionsQuery } from './queries';
export { actionFacts } from './actionFacts';
export { actionRoutes } from './routes';
export { DUE_COLUMN, STATUS_COLUMN, WHAT_COLUMN } from './dueColumns';
export { CrossReferences } from './CrossReferences';
export { MonitoringText } from './MonitoringText';

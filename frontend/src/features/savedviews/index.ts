export { readFilters, startOf, type FilterName, type PlanActionFilters } from './filters';
export { loadFilterNames, useFilterNames } from './names';
export { savedViewsQuery } from './queries';
export { savedViewRoutes } from './routes';
export { SavedViews } from './SavedViews';
export { chosenInWords } from './words';

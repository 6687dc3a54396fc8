export { addressOf, inWords, thingName } from './address';
export {
  KINDS,
  listSearch,
  readFilters,
  wholeOf,
  type Kind,
  type OpenFilters,
  type Order,
} from './filters';
export { NextOpen } from './NextOpen';
export { OpenHere } from './OpenHere';
export { openInQuery, readinessQuery } from './queries';
export { StillOpen } from './StillOpen';

export { isAgreed } from './agreed';
export { Assignment } from './Assignment';
export { DueTags } from './DueTags';
export { fieldName, words } from './names';
export { hasLeads, LeadsText } from './LeadsText';
export { OpenText, openTitle, ToBeConfirmed } from './OpenText';
export { TimescaleText } from './TimescaleText';

export { isAgreed } from './agreed';
export { Assignment } from './Assignment';
export { DueTags } from './DueTags';
export { EndedFold, EndedLine, EndedNote, EndedTag } from './Ended';
export { fieldName, words } from './names';
export { hasLeads, LeadsText } from './LeadsText';
export { OpenText, openTitle, ToBeConfirmed } from './OpenText';
export { RatingTag, StatusTag } from './StatusTag';
export { TimescaleText } from './TimescaleText';

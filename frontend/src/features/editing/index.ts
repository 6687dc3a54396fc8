export { Arrived } from './Arrived';
export { same, type DraftField } from './draft';
export { DeleteForm } from './DeleteForm';
export { EditForm } from './EditForm';
export { EditLink } from './EditLink';
export { SavedNotice, savedSearch } from './SavedNotice';
export {
  fromLeads,
  leadsInWords,
  leadsState,
  toLeads,
  type LeadDraft,
  type LeadsDraft,
} from './leads';
export { LeadsField } from './LeadsField';
export { membersQuery, type Members } from './members';
export { OfficersField } from './OfficersField';
export {
  fromOpen,
  NOTHING_SAID,
  openInWords,
  orNull,
  toOpen,
  toTimescale,
  type OpenDraft,
} from './open';
export { OpenField } from './OpenField';
export { NO_ERRORS, placeErrors, type PlacedErrors } from './placeErrors';
export { useEditor, type Editor } from './useEditor';
export { useLeaveWarning } from './useLeaveWarning';
export { forgetOthers } from './forget';
export { ifVersion, onceOnly } from './headers';
export { beganQuery, type Kind } from './who';
export { ReasonField } from './ReasonField';
export { because } from './because';
export { watched } from './watched';

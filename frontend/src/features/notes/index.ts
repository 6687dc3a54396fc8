export { lineAddress, lineInWords } from './line';
export { LineNotes } from './LineNotes';
export { marked } from './mentions';
export { NotesOn, type NotedLine } from './NotesOn';
export { PlanNotes } from './PlanNotes';
export { actionNotesQuery, notesQuery, ofLines } from './queries';
export { noteRoutes } from './routes';
export { WaitingInPriority, WaitingOnAction } from './Waiting';

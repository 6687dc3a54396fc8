import { createContext, use, type ReactNode } from 'react';

/** What is to be said beside fields, each by its id. */
type Notes = ReadonlyMap<string, string[]>;

const NotesContext = createContext<Notes>(new Map());

export function FieldNotes({ notes, children }: { notes: Notes; children: ReactNode }) {
  return <NotesContext value={notes}>{children}</NotesContext>;
}

/** The id of the note at a field; nothing when there is none. */
export const useNoteId = (id: string) =>
  use(NotesContext).has(id) ? `${id}-open-point` : undefined;

/** What is to be said beside this field, if anything. */
export function FieldNote({ id }: { id: string }) {
  const notes = use(NotesContext).get(id);
  const own = useNoteId(id);
  if (!notes) return null;
  return (
    <div id={own} className="wm-field-note">
      {notes.map((note) => (
        <p key={note} className="govuk-body-s govuk-!-margin-bottom-0">
          {note}
        </p>
      ))}
    </div>
  );
}

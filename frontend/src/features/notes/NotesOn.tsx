import { useState } from 'react';
import type { Note } from '@/api/types';
import { Button } from '@/ui/Button';
import { NewNote, type NotedLine } from './NewNote';
import { Thread } from './Thread';

export type { NotedLine } from './NewNote';

interface Props {
  id: string;
  plan: string;
  notes: Note[] | undefined;
  lines: [NotedLine, ...NotedLine[]];
  /** Whether the plan still takes notes. */
  closed?: boolean;
}

/** The threads on some lines, and the way to begin another. */
export function Threads({ id, plan, notes, lines, closed = false }: Props) {
  const [writing, setWriting] = useState(false);
  return (
    <>
      {notes && notes.length > 0 && (
        <ol className="wm-threads">
          {notes.map((note) => (
            <Thread key={note.id} note={note} />
          ))}
        </ol>
      )}
      {writing ? (
        <NewNote id={id} plan={plan} lines={lines} onClose={() => setWriting(false)} />
      ) : (
        !closed && (
          <Button look="secondary" onClick={() => setWriting(true)}>
            Add a note or question <span className="govuk-visually-hidden">on {lines[0].text}</span>
          </Button>
        )
      )}
    </>
  );
}

/** Notes and questions of a page, at its end. They are the members' own and are not printed. */
export function NotesOn({ title = 'Notes and questions', ...props }: Props & { title?: string }) {
  const { id, notes } = props;
  return (
    <section className="wm-notes wm-no-print" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      {notes?.length === 0 && (
        <p className="govuk-body wm-absent">None yet. Only members of the partnership see them.</p>
      )}
      <Threads {...props} id={`${id}-new`} />
    </section>
  );
}

import type { Note } from '@/api/types';
import { count } from '@/ui/numbers';
import type { NotedLine } from './NewNote';
import { Threads } from './NotesOn';

interface Props {
  id: string;
  plan: string;
  notes: Note[];
  lines: [NotedLine, ...NotedLine[]];
  closed?: boolean;
}

function summary(notes: Note[]) {
  const open = notes.filter(({ state }) => state === 'open');
  const questions = open.filter(({ kind }) => kind === 'question').length;
  if (questions > 0) return count(questions, 'open question');
  return notes.length > 0 ? count(notes.length, 'note') : 'Notes and questions';
}

/** Notes beside one line of a page: one line themselves until they are asked for. */
export function LineNotes(props: Props) {
  const { notes, lines } = props;
  return (
    <details className="govuk-details wm-line-notes wm-no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          {summary(notes)} <span className="govuk-visually-hidden">on {lines[0].text}</span>
        </span>
      </summary>
      <div className="govuk-details__text">
        <Threads {...props} />
      </div>
    </details>
  );
}

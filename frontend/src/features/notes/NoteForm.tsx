import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { errorsByPointer, isSignedOut } from '@/api/problem';
import { useLeaveWarning } from '@/features/editing';
import { Button } from '@/ui/Button';
import { ErrorSummary, MarkdownField, type SummaryError } from '@/ui/fields';
import { Mention } from './Mention';
import { withIds, type Picked } from './mentions';
import { notesChanged, planOfNotesQuery } from './queries';

interface Props {
  id: string;
  label: string;
  button: string;
  plan: string;
  start?: { text: string; picked: Picked };
  send: (text: string) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
  children?: ReactNode;
}

const NOTHING = { text: '', picked: new Map<string, string>() as Picked };

/** The words put where the cursor was, with a space on either side. */
function inserted(id: string, text: string, words: string) {
  const area = document.querySelector<HTMLTextAreaElement>(`#${CSS.escape(id)}`);
  const at = area && document.activeElement !== document.body ? area.selectionStart : text.length;
  const before = text.slice(0, at);
  const gap = before === '' || /\s$/.test(before) ? '' : ' ';
  return `${before}${gap}${words} ${text.slice(at).trimStart()}`;
}

const SIGNED_OUT =
  'You have been signed out. Sign in again in another tab: what you typed stays here';

function summaryOf(error: Error | null, fieldId: string, faults: string[]): SummaryError[] {
  if (!error) return [];
  if (faults.length > 0) return faults.map((text) => ({ fieldId, text }));
  return [{ fieldId: null, text: isSignedOut(error) ? SIGNED_OUT : error.message }];
}

/** Where a note, a reply or other words for one are written. What is typed stays, whatever is refused. */
export function NoteForm({ id, label, button, plan, start = NOTHING, ...rest }: Props) {
  const cache = useQueryClient();
  const [text, setText] = useState(start.text);
  const [picked, setPicked] = useState(start.picked);
  const { data: about } = useQuery(planOfNotesQuery(plan));
  const letGo = useLeaveWarning(text !== start.text);
  const sending = useMutation({
    mutationFn: () => rest.send(withIds(text, picked)),
    onSuccess: async () => {
      letGo();
      rest.onDone();
      await notesChanged(cache);
    },
    // What stands there now is shown beside what was typed.
    onError: () => notesChanged(cache),
  });
  const faults = errorsByPointer(sending.error);
  const errors = summaryOf(sending.error, id, [...faults.values()]);
  return (
    <form
      className="wm-note-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate();
      }}
    >
      <ErrorSummary key={sending.submittedAt} errors={errors} />
      {rest.children}
      <MarkdownField
        id={id}
        label={label}
        error={[...faults.values()].join(' ') || undefined}
        rows={4}
        value={text}
        onChange={setText}
      />
      {about && (
        <Mention
          id={`${id}-mention`}
          partnership={about.partnership.id}
          onPick={(who, name) => {
            setPicked(new Map([...picked, [name, who]]));
            setText(inserted(id, text, `@${name}`));
          }}
        />
      )}
      <div className="govuk-button-group">
        <Button type="submit" disabled={sending.isPending}>
          {sending.isPending ? 'Saving…' : button}
        </Button>
        <button type="button" className="wm-link-button" onClick={rest.onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

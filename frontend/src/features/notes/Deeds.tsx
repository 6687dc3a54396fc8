import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Note, Reply } from '@/api/types';
import { Button } from '@/ui/Button';
import { ErrorSummary, TextField } from '@/ui/fields';
import { NoteForm } from './NoteForm';
import { withNames } from './mentions';
import { notesChanged } from './queries';
import { bring, replyTo, reword } from './writes';

type Deed = 'edit' | 'reply' | 'settled' | 'open' | 'withdrawn';

const DEEDS: [Deed, string][] = [
  ['reply', 'Reply'],
  ['settled', 'Settle'],
  ['open', 'Open again'],
  ['edit', 'Edit'],
  ['withdrawn', 'Withdraw'],
];

interface Props {
  said: Reply | Note;
  plan: string;
  /** What it is called: "the question of Ann Hill". */
  name: string;
}

function Question(props: { said: Reply; to: Note['state']; onClose: () => void }) {
  const { said, to, onClose } = props;
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const doing = useMutation({
    mutationFn: () => bring(said.id, to, reason.trim() || null),
    onSuccess: async () => {
      onClose();
      await notesChanged(cache);
    },
  });
  const words = {
    settled: ['How was it settled? (optional)', 'Mark as settled'],
    open: ['Why is it open again? (optional)', 'Open it again'],
    withdrawn: ['', 'Withdraw it'],
  }[to];
  return (
    <div className="wm-note-form">
      {doing.error && (
        <ErrorSummary
          key={doing.submittedAt}
          errors={[{ fieldId: null, text: doing.error.message }]}
        />
      )}
      {to === 'withdrawn' ? (
        <p className="govuk-body">Its words go for everybody. Replies stay.</p>
      ) : (
        <TextField
          id={`${to}-${said.id}`}
          label={words[0] ?? ''}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="govuk-button-group">
        <Button
          look={to === 'withdrawn' ? 'warning' : 'primary'}
          disabled={doing.isPending}
          onClick={() => doing.mutate()}
        >
          {words[1]}
        </Button>
        <button type="button" className="wm-link-button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </div>
  );
}

/** What the service lets one do with a note or a reply, and the form for it. */
export function Deeds({ said, plan, name }: Props) {
  const [deed, setDeed] = useState<Deed | null>(null);
  const close = () => setDeed(null);
  const offered = DEEDS.filter(([each]) => said.allowed.includes(each));
  const form: Record<Deed, () => ReactNode> = {
    reply: () => (
      <NoteForm
        id={`reply-${said.id}`}
        label="Your reply"
        button="Reply"
        plan={plan}
        send={(text) => replyTo(said.id, text)}
        onDone={close}
        onCancel={close}
      />
    ),
    edit: () => (
      <NoteForm
        id={`edit-${said.id}`}
        label="Your words"
        button="Save"
        plan={plan}
        start={withNames(said)}
        send={(text) => reword(said, text)}
        onDone={close}
        onCancel={close}
      />
    ),
    settled: () => <Question said={said} to="settled" onClose={close} />,
    open: () => <Question said={said} to="open" onClose={close} />,
    withdrawn: () => <Question said={said} to="withdrawn" onClose={close} />,
  };
  if (deed) return form[deed]();
  if (offered.length === 0) return null;
  return (
    <p className="govuk-body-s wm-deeds wm-no-print">
      {offered.map(([each, text]) => (
        <button key={each} type="button" className="wm-link-button" onClick={() => setDeed(each)}>
          {text}{' '}
          <span className="govuk-visually-hidden">{each === 'reply' ? `to ${name}` : name}</span>
        </button>
      ))}
    </p>
  );
}

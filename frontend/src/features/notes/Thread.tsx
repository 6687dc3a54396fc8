import type { Note } from '@/api/types';
import { fieldName } from '@/features/kernel';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Tag } from '@/ui/Tag';
import { Deeds } from './Deeds';
import { lineAddress, lineInWords } from './line';
import { Said, voiceInWords } from './Said';

function State({ note }: { note: Note }) {
  if (note.state === 'settled') return <Tag colour="green">Settled</Tag>;
  if (note.state === 'withdrawn') return <Tag colour="grey">Withdrawn</Tag>;
  return note.kind === 'question' ? <Tag colour="yellow">Open question</Tag> : null;
}

interface Props {
  note: Note;
  /** Says on which line it stands; left out beside the line itself. */
  placed?: boolean;
}

/** A note or question with its replies. */
export function Thread({ note, placed = false }: Props) {
  const what = note.kind === 'question' ? 'Question' : 'Note';
  const by = note.author.name ?? 'somebody';
  const Heading = placed ? 'h2' : 'h3';
  const about = note.on.type === 'milestone' ? note.on.title : null;
  return (
    <li className="wm-thread" id={`note-${note.id}`}>
      <Heading className="govuk-heading-s govuk-!-margin-bottom-1">
        {placed ? (
          <>
            {what} on <Link href={lineAddress(note.on, note.plan.id)}>{lineInWords(note.on)}</Link>
          </>
        ) : (
          [what, about, note.on.field && fieldName(note.on.field)].filter(Boolean).join(': ')
        )}{' '}
        <State note={note} />
      </Heading>
      <Said said={note} />
      {note.settled && (
        <p className="govuk-body-s wm-settled">
          Settled by {voiceInWords(note.settled.by)}, {moment(note.settled.at)}
          {note.settled.reason && `: ${note.settled.reason}`}
        </p>
      )}
      {note.replies.length > 0 && (
        <ol className="wm-replies" aria-label={`Replies to ${by}`}>
          {note.replies.map((reply) => (
            <li key={reply.id}>
              <Said said={reply} />
              <Deeds
                said={reply}
                plan={note.plan.id}
                name={`the reply of ${reply.author.name ?? 'somebody'}`}
              />
            </li>
          ))}
        </ol>
      )}
      <Deeds said={note} plan={note.plan.id} name={`the ${note.kind} of ${by}`} />
    </li>
  );
}

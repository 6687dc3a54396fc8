import type { Reply } from '@/api/types';
import { moment } from '@/ui/dates';
import { Markdown } from '@/ui/Markdown';
import { marked } from './mentions';

/** "Head of Early Help, Rowanshire County Council". A program may have signed in without a name. */
export function voiceInWords({ name, agency }: Reply['author']) {
  return [name, agency?.name].filter(Boolean).join(', ') || 'Somebody';
}

/** Who said it, when, and what: of a note and of a reply alike. */
export function Said({ said }: { said: Reply }) {
  return (
    <>
      <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-1">
        {voiceInWords(said.author)}, {moment(said.createdAt)}
        {said.editedAt && `, edited ${moment(said.editedAt)}`}
      </p>
      {said.state === 'withdrawn' ? (
        <p className="govuk-body wm-absent">Withdrawn.</p>
      ) : (
        <Markdown text={marked(said)} prefix={`said-${said.id}-`} />
      )}
    </>
  );
}

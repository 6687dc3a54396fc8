import { paths } from '@/app/paths';
import { isStatus, saysMore, STATUSES } from '@/features/progress';
import { Button } from '@/ui/Button';
import { SelectField, TextArea } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { useOwedRow, type RowProps } from './useOwedRow';

/** To where the next empty row begins: handing one in leads on to it, before its own form goes. */
function focusNext(from: string) {
  const own = document.querySelector(`#${CSS.escape(from)}`);
  const rows = [...document.querySelectorAll<HTMLElement>('.wm-owed-row select')];
  rows
    .find((row) => own && own.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING)
    ?.focus();
}

const SHOWN = new Set(['/status', '/done']);

/** What is refused and has no field in the row; what is said of the whole when nothing else is. */
function elsewhere(errors: Map<string, string>, error: Error | null) {
  if (!error) return [];
  if (errors.size === 0) return [error.message];
  return [...errors].filter(([pointer]) => !SHOWN.has(pointer)).map(([, text]) => text);
}

/** Status and sentence, handed in with one press; what else the report says goes with them. */
export function OwedRowForm(props: RowProps) {
  const { owed, round } = props;
  const { action, agency, number } = owed;
  const { draft, set, handIn, handing, error, errors, overtaken } = useOwedRow(props, () =>
    focusNext(`status-${number}`),
  );
  const single = paths.report(action.id, { period: round.period.start, agency: agency.id });
  const others = overtaken ? [] : elsewhere(errors, error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        handIn();
      }}
    >
      {overtaken && (
        <p className="govuk-error-message" role="alert">
          Somebody else has begun, changed or handed in this report since you opened this page. What
          they wrote stands, and your words are kept.{' '}
          <Link href={single}>See theirs and go on with yours</Link>
        </p>
      )}
      {others.length > 0 && (
        <div role="alert">
          {others.map((text) => (
            <p key={text} className="govuk-error-message">
              {text}
            </p>
          ))}
        </div>
      )}
      <SelectField
        id={`status-${number}`}
        label={`How does ${action.ref} stand?`}
        error={errors.get('/status')}
        placeholder="Choose"
        options={STATUSES}
        value={draft.status}
        onChange={(status) => set({ status: isStatus(status) ? status : '' })}
      />
      <TextArea
        id={`done-${number}`}
        label={`What was done on ${action.ref}?`}
        rows={2}
        error={errors.get('/done')}
        value={draft.done}
        onChange={(done) => set({ done })}
      />
      {saysMore(draft) && (
        <p className="govuk-body-s">
          What this report says beside that, on its own page, is handed in with it.
        </p>
      )}
      <Button type="submit" look="secondary" disabled={handing}>
        {handing ? 'Handing in…' : 'Hand in'}{' '}
        <span className="govuk-visually-hidden">
          {action.ref} {action.title}
        </span>
      </Button>
    </form>
  );
}

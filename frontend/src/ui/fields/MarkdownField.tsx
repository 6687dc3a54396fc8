import { useRef, useState, type KeyboardEvent } from 'react';
import { Markdown } from '@/ui/Markdown';
import { useDescribedBy, Field, type FieldProps } from './Field';
import { MARKS, nextItem, type Selected } from './marks';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

const selected = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  start: selectionStart,
  end: selectionEnd,
});

/**
 * Writes what is new as if it had been typed, so that the browser's own Undo takes it back; where a
 * browser does not do that any more, it is set.
 */
function write(area: HTMLTextAreaElement, next: Selected, onChange: (value: string) => void) {
  const { value } = area;
  const most = Math.min(value.length, next.text.length);
  let from = 0;
  while (from < most && value[from] === next.text[from]) from += 1;
  let back = 0;
  while (back < most - from && value.at(-1 - back) === next.text.at(-1 - back)) back += 1;
  const words = next.text.slice(from, next.text.length - back);
  area.focus();
  area.setSelectionRange(from, value.length - back);
  const typed =
    typeof document.execCommand === 'function' &&
    document.execCommand(words ? 'insertText' : 'delete', false, words);
  if (!typed || area.value !== next.text) onChange(next.text);
  // Once the new words stand in the field.
  requestAnimationFrame(() => area.setSelectionRange(next.start, next.end));
}

/** Words with the few marks that are understood, buttons and keys that set them, and a look at the outcome. */
export function MarkdownField({ value, onChange, rows = 6, ...field }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState(false);
  const { id } = field;
  const described = [useDescribedBy(field), `${id}-marks`].filter(Boolean).join(' ');
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // Enter may also choose among the letters of a keyboard that composes them.
    if (event.nativeEvent.isComposing) return;
    const plain = !event.altKey && !event.shiftKey;
    const mark =
      plain && (event.ctrlKey || event.metaKey)
        ? MARKS.find(({ key }) => key === event.key.toLowerCase())
        : undefined;
    const now = selected(event.currentTarget);
    const next =
      mark?.apply(now) ??
      (event.key === 'Enter' && plain && !event.ctrlKey && !event.metaKey ? nextItem(now) : null);
    if (!next) return;
    event.preventDefault();
    write(event.currentTarget, next, onChange);
  };
  return (
    <Field {...field}>
      <div className="wm-editor">
        <div className="wm-editor__bar" role="group" aria-label={`Marks for ${field.label}`}>
          {MARKS.map(({ name, key, apply }) => (
            <button
              key={name}
              type="button"
              className="wm-editor__button"
              aria-controls={id}
              {...(key
                ? { 'aria-keyshortcuts': `Control+${key}`, title: `Ctrl+${key.toUpperCase()}` }
                : {})}
              onClick={() =>
                area.current && write(area.current, apply(selected(area.current)), onChange)
              }
            >
              {name}
            </button>
          ))}
          <button
            type="button"
            className="wm-editor__button wm-editor__button--last"
            aria-pressed={shown}
            onClick={() => setShown(!shown)}
          >
            Preview
          </button>
        </div>
        <textarea
          ref={area}
          id={id}
          className={`govuk-textarea wm-editor__area${field.error ? ' govuk-textarea--error' : ''}`}
          rows={rows}
          value={value}
          aria-describedby={described}
          aria-invalid={field.error ? true : undefined}
          onKeyDown={press}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-marks`} className="govuk-body-s wm-quiet govuk-!-margin-bottom-1">
        Mark words with the buttons, or write plainly. An empty line begins a new paragraph.
      </p>
      {shown && (
        <section className="wm-editor__preview" aria-label={`Preview of ${field.label}`}>
          {value.trim() ? (
            <Markdown text={value} prefix={`${id}-preview-`} />
          ) : (
            <p className="govuk-body wm-absent">Nothing written yet.</p>
          )}
        </section>
      )}
    </Field>
  );
}

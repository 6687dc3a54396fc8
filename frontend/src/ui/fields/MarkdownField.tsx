import { useRef, useState } from 'react';
import { Markdown } from '@/ui/Markdown';
import { useDescribedBy, Field, type FieldProps } from './Field';
import { MARKS, marked, type Mark } from './marks';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

/** Puts the words between the marks and leaves the same words selected. */
function write(area: HTMLTextAreaElement, mark: Mark, onChange: (value: string) => void) {
  const { text, start, end } = marked(area.value, area.selectionStart, area.selectionEnd, mark);
  onChange(text);
  // Once the new words stand in the field.
  requestAnimationFrame(() => {
    area.focus();
    area.setSelectionRange(start, end);
  });
}

/** Words with the few marks that are understood, buttons that set them, and a look at the outcome. */
export function MarkdownField({ value, onChange, rows = 6, ...field }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [shown, setShown] = useState(false);
  const { id } = field;
  const described = [useDescribedBy(field), `${id}-marks`].filter(Boolean).join(' ');
  return (
    <Field {...field}>
      <div className="wm-editor">
        <div className="wm-editor__bar" role="group" aria-label={`Marks for ${field.label}`}>
          {MARKS.map((mark) => (
            <button
              key={mark.name}
              type="button"
              className="wm-editor__button"
              aria-controls={id}
              onClick={() => area.current && write(area.current, mark, onChange)}
            >
              {mark.name}
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
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <p id={`${id}-marks`} className="govuk-body-s wm-quiet govuk-!-margin-bottom-1">
        Understood: **bold**, *italic*, [a link](https://…), lists with - or 1., and footnotes.
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

import { ErrorText } from './Field';

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

interface Props {
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  value: DateParts;
  onChange: (value: DateParts) => void;
}

const PARTS: { part: keyof DateParts; text: string; width: number }[] = [
  { part: 'day', text: 'Day', width: 2 },
  { part: 'month', text: 'Month', width: 2 },
  { part: 'year', text: 'Year', width: 4 },
];

/** A date people know by heart is typed, not picked. */
export function DateField({ id, legend, hint, error, value, onChange }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend className="govuk-fieldset__legend">{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error && <ErrorText id={id} error={error} />}
        <div className="govuk-date-input">
          {PARTS.map(({ part, text, width }) => {
            const own = part === 'day' ? id : `${id}-${part}`;
            return (
              <div key={part} className="govuk-date-input__item">
                <label className="govuk-label govuk-date-input__label" htmlFor={own}>
                  {text}
                </label>
                <input
                  id={own}
                  className={`govuk-input govuk-date-input__input govuk-input--width-${width}${error ? ' govuk-input--error' : ''}`}
                  inputMode="numeric"
                  autoComplete="off"
                  value={value[part]}
                  onChange={(event) => onChange({ ...value, [part]: event.target.value })}
                />
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}

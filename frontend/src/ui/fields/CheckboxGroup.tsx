import { ErrorText } from './Field';

interface Props {
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  choices: { value: string; text: string; hint?: string }[];
  /** Those that are chosen, in the order of the choices. */
  value: string[];
  onChange: (value: string[]) => void;
}

/** Any of several answers, or none. */
export function CheckboxGroup({ id, legend, hint, error, choices, value, onChange }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const toggle = (one: string, on: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === one ? on : value.includes(each))),
    );
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset
        className="govuk-fieldset"
        id={id}
        tabIndex={-1}
        aria-describedby={described || undefined}
      >
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error && <ErrorText id={id} error={error} />}
        <div className="govuk-checkboxes">
          {choices.map((choice) => {
            const own = `${id}-${choice.value}`;
            return (
              <div key={choice.value} className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id={own}
                  type="checkbox"
                  checked={value.includes(choice.value)}
                  aria-describedby={choice.hint ? `${own}-hint` : undefined}
                  onChange={(event) => toggle(choice.value, event.target.checked)}
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor={own}>
                  {choice.text}
                </label>
                {choice.hint && (
                  <div id={`${own}-hint`} className="govuk-hint govuk-checkboxes__hint">
                    {choice.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}

import type { ReactNode } from 'react';
import { ErrorText } from './Field';

export interface Choice {
  value: string;
  text: string;
  hint?: string | undefined;
  /** Shown under the choice while it is the chosen one. */
  reveals?: ReactNode;
}

interface Props {
  id: string;
  legend: ReactNode;
  legendSize?: 's' | 'm';
  hint?: ReactNode;
  error?: string | undefined;
  /** For many answers to one of many questions. */
  small?: boolean;
  choices: Choice[];
  value: string | null;
  onChange: (value: string) => void;
}

export function RadioGroup({ id, legend, legendSize = 's', hint, error, small, ...rest }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <fieldset className="govuk-fieldset" aria-describedby={described || undefined}>
        <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${legendSize}`}>
          {legend}
        </legend>
        {hint && (
          <div id={`${id}-hint`} className="govuk-hint">
            {hint}
          </div>
        )}
        {error && <ErrorText id={id} error={error} />}
        <div className={`govuk-radios${small ? ' govuk-radios--small' : ''}`}>
          {rest.choices.map((choice, index) => (
            <Radio
              key={choice.value}
              // The error summary leads to the first of them.
              id={index === 0 ? id : `${id}-${index}`}
              name={id}
              choice={choice}
              checked={rest.value === choice.value}
              onChange={rest.onChange}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

interface RadioProps {
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  onChange: (value: string) => void;
}

function Radio({ id, name, choice, checked, onChange }: RadioProps) {
  return (
    <>
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={choice.value}
          checked={checked}
          aria-describedby={choice.hint ? `${id}-item-hint` : undefined}
          onChange={() => onChange(choice.value)}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {choice.text}
        </label>
        {choice.hint && (
          <div id={`${id}-item-hint`} className="govuk-hint govuk-radios__hint">
            {choice.hint}
          </div>
        )}
      </div>
      {checked && choice.reveals && (
        <div className="govuk-radios__conditional">{choice.reveals}</div>
      )}
    </>
  );
}

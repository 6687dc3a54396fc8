import { useDescribedBy, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  options: { value: string; text: string }[];
  /** What stands first and chooses nothing. */
  placeholder?: string;
}

export function SelectField({ value, onChange, options, placeholder, ...field }: Props) {
  return (
    <Field {...field}>
      <select
        id={field.id}
        className={`govuk-select wm-select${field.error ? ' govuk-select--error' : ''}`}
        value={value}
        aria-describedby={useDescribedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

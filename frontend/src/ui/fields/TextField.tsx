import { useDescribedBy, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'search' | 'email';
  width?: 10 | 20 | undefined;
}

export function TextField({ value, onChange, type = 'text', width, ...field }: Props) {
  return (
    <Field {...field}>
      <input
        id={field.id}
        className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${field.error ? ' govuk-input--error' : ''}`}
        type={type}
        value={value}
        autoComplete="off"
        aria-describedby={useDescribedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

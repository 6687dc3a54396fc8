import { useDescribedBy, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
}

/** Plain words of several lines. */
export function TextArea({ value, onChange, rows = 3, ...field }: Props) {
  return (
    <Field {...field}>
      <textarea
        id={field.id}
        className={`govuk-textarea${field.error ? ' govuk-textarea--error' : ''}`}
        rows={rows}
        value={value}
        aria-describedby={useDescribedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

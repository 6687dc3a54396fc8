import type { ReactNode } from 'react';
import { FieldNote, useNoteId } from './FieldNotes';

export interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Where a table's heading says it already to whoever sees it. */
  labelHidden?: boolean | undefined;
}

/** The ids that describe a field, for `aria-describedby`. */
export function useDescribedBy({ id, hint, error }: FieldProps) {
  const note = useNoteId(id);
  const ids = [hint && `${id}-hint`, note, error && `${id}-error`].filter(Boolean).join(' ');
  return ids || undefined;
}

export function ErrorText({ id, error }: { id: string; error: string }) {
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="govuk-visually-hidden">Error:</span> {error}
    </p>
  );
}

/** Label, hint and error around one input, each tied to it. */
export function Field({
  id,
  label,
  labelHidden,
  hint,
  error,
  children,
}: FieldProps & { children: ReactNode }) {
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className={labelHidden ? 'govuk-visually-hidden' : 'govuk-label'} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldNote id={id} />
      {error && <ErrorText id={id} error={error} />}
      {children}
    </div>
  );
}

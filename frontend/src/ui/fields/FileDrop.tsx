import { useState, type DragEvent } from 'react';
import { useDescribedBy, Field, type FieldProps } from './Field';

interface Props extends FieldProps {
  accept: string;
  file: File | null;
  onChoose: (file: File | null) => void;
}

function size(bytes: number) {
  const kilobytes = bytes / 1024;
  return kilobytes < 1024
    ? `${Math.max(1, Math.round(kilobytes))} kB`
    : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** The browser's own file button, and round it a place to drop a file on. */
export function FileDrop({ accept, file, onChoose, ...field }: Props) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) onChoose(dropped);
  };
  return (
    <Field {...field}>
      <div
        className={`wm-drop${over ? ' wm-drop--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p className="govuk-body govuk-!-margin-bottom-2">Drop the file here, or</p>
        <input
          id={field.id}
          className={`govuk-file-upload${field.error ? ' govuk-file-upload--error' : ''}`}
          type="file"
          accept={accept}
          aria-describedby={useDescribedBy(field)}
          onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
        />
        <p className="govuk-body wm-drop__file" role="status">
          {file && (
            <>
              <strong>{file.name}</strong>, {size(file.size)}
            </>
          )}
        </p>
      </div>
    </Field>
  );
}

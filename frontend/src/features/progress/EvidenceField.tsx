import { AddRow, RowList, TextField } from '@/ui/fields';
import type { EvidenceDraft } from './reportDraft';

interface Props {
  errors: Map<string, string>;
  value: EvidenceDraft[];
  onChange: (value: EvidenceDraft[]) => void;
}

/** Links to what shows it. */
export function EvidenceField({ errors, value, onChange }: Props) {
  return (
    <fieldset className="govuk-fieldset" id="evidence" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">Evidence</legend>
      {errors.get('evidence') && <p className="govuk-error-message">{errors.get('evidence')}</p>}
      <RowList
        rows={value}
        keyOf={({ key }) => key}
        nameOf={({ title }, index) => title || `link ${index + 1}`}
        onChange={onChange}
      >
        {(row, index) => (
          <>
            <TextField
              id={`evidence-${index}-title`}
              label={`Link ${index + 1}: what it shows`}
              error={errors.get(`evidence-${index}-title`)}
              value={row.title}
              onChange={(title) => onChange(value.with(index, { ...row, title }))}
            />
            <TextField
              id={`evidence-${index}-url`}
              label={`Link ${index + 1}: its address`}
              hint="It begins with https:// or http://"
              error={errors.get(`evidence-${index}-url`)}
              value={row.url}
              onChange={(url) => onChange(value.with(index, { ...row, url }))}
            />
          </>
        )}
      </RowList>
      <AddRow
        focus={`evidence-${value.length}-title`}
        onAdd={() => onChange([...value, { key: crypto.randomUUID(), title: '', url: '' }])}
      >
        Add a link
      </AddRow>
    </fieldset>
  );
}

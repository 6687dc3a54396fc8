import { AddRow, PeriodFields, RowList, TextField } from '@/ui/fields';
import { newTerm, type TermDraft } from './calendarDraft';

interface Props {
  errors: Map<string, string>;
  value: TermDraft[];
  onChange: (value: TermDraft[]) => void;
}

/** The terms, each with its first and last day. */
export function TermsField({ errors, value, onChange }: Props) {
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="terms" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Terms</legend>
      <div className="govuk-hint">
        A year or two ahead is enough. No two of them share a day; holidays lie between them.
      </div>
      {errors.get('terms') && <p className="govuk-error-message">{errors.get('terms')}</p>}
      <RowList
        rows={value}
        keyOf={({ key }) => key}
        nameOf={({ name }, index) => name || `term ${index + 1}`}
        onChange={onChange}
      >
        {(row, index) => (
          <>
            <TextField
              id={`terms-${index}-name`}
              label={`Term ${index + 1}: name`}
              hint="For example, Autumn term 2027"
              error={errors.get(`terms-${index}-name`) ?? errors.get(`terms-${index}`)}
              value={row.name}
              onChange={(name) => onChange(value.with(index, { ...row, name }))}
            />
            <PeriodFields
              fromId={`terms-${index}-start`}
              toId={`terms-${index}-end`}
              first={`Term ${index + 1}: first day`}
              last={`Term ${index + 1}: last day`}
              errors={errors}
              value={row.days}
              onChange={(days) => onChange(value.with(index, { ...row, days }))}
            />
          </>
        )}
      </RowList>
      <AddRow focus={`terms-${value.length}-name`} onAdd={() => onChange([...value, newTerm()])}>
        Add a term
      </AddRow>
    </fieldset>
  );
}

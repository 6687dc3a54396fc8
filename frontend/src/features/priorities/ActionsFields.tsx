import { AddRow, MarkdownField, RowList, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';

/** (e): what stands above the actions, and the headings between them. */
export function ActionsFields({ editor: { draft, set, errors } }: FieldsProps) {
  const { headings } = draft;
  const add = () =>
    set({ headings: [...headings, { key: crypto.randomUUID(), id: null, text: '' }] });
  return (
    <>
      <MarkdownField
        id="actionsNote"
        label="Words above the actions"
        error={errors.byField.get('actionsNote')}
        value={draft.actionsNote}
        onChange={(actionsNote) => set({ actionsNote })}
      />
      <fieldset className="govuk-fieldset wm-fieldset" id="headings" tabIndex={-1}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
          Headings between the actions
        </legend>
        {errors.byField.get('headings') && (
          <p className="govuk-error-message">{errors.byField.get('headings')}</p>
        )}
        <RowList
          rows={headings}
          keyOf={({ key }) => key}
          nameOf={({ text }, index) => text || `heading ${index + 1}`}
          onChange={(rows) => set({ headings: rows })}
        >
          {(row, index) => (
            <TextField
              id={`headings-${index}-text`}
              label={`Heading ${index + 1}`}
              error={errors.byField.get(`headings-${index}-text`)}
              value={row.text}
              onChange={(text) => set({ headings: headings.with(index, { ...row, text }) })}
            />
          )}
        </RowList>
        <AddRow focus={`headings-${headings.length}-text`} onAdd={add}>
          Add a heading
        </AddRow>
      </fieldset>
    </>
  );
}

import { AddRow, RowList, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';

/** The themes, in the order in which the plan has them. */
export function PlanThemesFields({ editor: { draft, set, errors } }: FieldsProps) {
  const { themes } = draft;
  const add = () => set({ themes: [...themes, { key: crypto.randomUUID(), id: null, title: '' }] });
  return (
    <div id="themes" tabIndex={-1}>
      {errors.byField.get('themes') && (
        <p className="govuk-error-message">{errors.byField.get('themes')}</p>
      )}
      <RowList
        rows={themes}
        keyOf={({ key }) => key}
        nameOf={({ title }, index) => title || `theme ${index + 1}`}
        onChange={(rows) => set({ themes: rows })}
      >
        {(row, index) => (
          <TextField
            id={`themes-${index}-title`}
            label={`Theme ${index + 1}`}
            error={errors.byField.get(`themes-${index}-title`)}
            value={row.title}
            onChange={(title) => set({ themes: themes.with(index, { ...row, title }) })}
          />
        )}
      </RowList>
      <AddRow focus={`themes-${themes.length}-title`} onAdd={add}>
        Add a theme
      </AddRow>
    </div>
  );
}

import { AddRow, MarkdownField, RowList, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';
import type { SectionDraft } from './planDraft';

const empty = (): SectionDraft => ({ key: crypto.randomUUID(), id: null, title: '', text: '' });

/** The opening text and the plan's chapters, in order. */
export function PlanTextFields({ editor: { draft, set, errors } }: FieldsProps) {
  const { sections } = draft;
  return (
    <>
      <MarkdownField
        id="coverText"
        label="Opening text"
        rows={10}
        error={errors.byField.get('coverText')}
        value={draft.coverText}
        onChange={(coverText) => set({ coverText })}
      />
      <fieldset className="govuk-fieldset wm-fieldset" id="sections" tabIndex={-1}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Sections</legend>
        <RowList
          rows={sections}
          keyOf={({ key }) => key}
          nameOf={({ title }, index) => title || `section ${index + 1}`}
          onChange={(rows) => set({ sections: rows })}
        >
          {(row, index) => {
            const id = `sections-${index}`;
            const change = (part: Partial<SectionDraft>) =>
              set({ sections: sections.with(index, { ...row, ...part }) });
            return (
              <>
                <TextField
                  id={`${id}-title`}
                  label={`Section ${index + 1}: title`}
                  error={errors.byField.get(`${id}-title`)}
                  value={row.title}
                  onChange={(title) => change({ title })}
                />
                <MarkdownField
                  id={`${id}-text`}
                  label={`Section ${index + 1}: text`}
                  error={errors.byField.get(`${id}-text`)}
                  value={row.text}
                  onChange={(text) => change({ text })}
                />
              </>
            );
          }}
        </RowList>
        <AddRow
          focus={`sections-${sections.length}-title`}
          onAdd={() => set({ sections: [...sections, empty()] })}
        >
          Add a section
        </AddRow>
      </fieldset>
    </>
  );
}

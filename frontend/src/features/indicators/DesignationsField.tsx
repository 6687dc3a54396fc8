import type { Editor } from '@/features/editing';
import { AddRow, FieldNote, PeriodFields, RowList, TextField } from '@/ui/fields';
import { ChoiceField } from './ChoiceField';
import { CHOICES } from './choices';
import { newDesignation, type DesignationDraft, type IndicatorDraft } from './indicatorDraft';

/** What the indicator counts as, each for a time. */
export function DesignationsField({ editor }: { editor: Editor<IndicatorDraft> }) {
  const { byField } = editor.errors;
  const { designations } = editor.draft;
  const set = (rows: DesignationDraft[]) => editor.set({ designations: rows });
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="designations" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Designated as</legend>
      <FieldNote id="designations" />
      {byField.get('designations') && (
        <p className="govuk-error-message">{byField.get('designations')}</p>
      )}
      <RowList
        rows={designations}
        keyOf={({ key }) => key}
        nameOf={({ kind }, index) => `designation ${index + 1}, ${CHOICES.designation[kind]}`}
        onChange={set}
      >
        {(row, index) => {
          const id = `designations-${index}`;
          const name = `Designation ${index + 1}`;
          const change = (part: Partial<DesignationDraft>) =>
            set(designations.with(index, { ...row, ...part }));
          return (
            <>
              <ChoiceField
                id={`${id}-kind`}
                label={`${name}: as what`}
                error={byField.get(`${id}-kind`) ?? byField.get(id)}
                choices={CHOICES.designation}
                value={row.kind}
                onChange={(kind) => change({ kind })}
              />
              <TextField
                id={`${id}-text`}
                label={`${name}: in words`}
                hint="Only if they say more."
                error={byField.get(`${id}-text`)}
                value={row.text}
                onChange={(text) => change({ text })}
              />
              <PeriodFields
                fromId={`${id}-from`}
                toId={`${id}-to`}
                first={`${name}: first day`}
                last={`${name}: last day`}
                lastHint="Leave it empty while it holds."
                errors={byField}
                value={row.days}
                onChange={(days) => change({ days })}
              />
            </>
          );
        }}
      </RowList>
      <AddRow
        focus={`designations-${designations.length}-kind`}
        onAdd={() => set([...designations, newDesignation()])}
      >
        Add a designation
      </AddRow>
    </fieldset>
  );
}

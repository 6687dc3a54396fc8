import type { Editor } from '@/features/editing';
import { AddRow, MarkdownField, RowList, TextArea, TextField } from '@/ui/fields';
import { emptyDecision, type DecisionDraft, type RecordDraft } from './recordDraft';
import { SubjectFields } from './SubjectFields';

export function DecisionsFields({ editor }: { editor: Editor<RecordDraft> }) {
  const { draft, set, errors } = editor;
  const { decisions } = draft;
  const change = (index: number, row: DecisionDraft, part: Partial<DecisionDraft>) =>
    set({ decisions: decisions.with(index, { ...row, ...part }) });
  const error = (id: string) => errors.byField.get(id);
  return (
    <div id="decisions" tabIndex={-1}>
      <h2 className="govuk-heading-m">Decisions</h2>
      <RowList
        rows={decisions}
        keyOf={({ key }) => key}
        nameOf={({ number }, index) => `decision ${number || index + 1}`}
        onChange={(rows) => set({ decisions: rows })}
      >
        {(row, index) => {
          const own = `decisions-${index}`;
          return (
            <fieldset className="govuk-fieldset" id={own} tabIndex={-1}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
                Decision {row.number || index + 1}
              </legend>
              {error(own) && <p className="govuk-error-message">{error(own)}</p>}
              <TextField
                id={`${own}-number`}
                label="Number in the minutes"
                width={10}
                error={error(`${own}-number`)}
                value={row.number}
                onChange={(number) => change(index, row, { number })}
              />
              <MarkdownField
                id={`${own}-text`}
                label="What was decided"
                rows={3}
                error={error(`${own}-text`)}
                value={row.text}
                onChange={(text) => change(index, row, { text })}
              />
              <TextArea
                id={`${own}-dissent`}
                label="Who disagreed, and why"
                hint="Only where that is to be noted."
                error={error(`${own}-dissent`)}
                value={row.dissent}
                onChange={(dissent) => change(index, row, { dissent })}
              />
              <SubjectFields
                id={`${own}-about`}
                decision={row}
                error={error(`${own}-about`)}
                onChange={(part) => change(index, row, part)}
              />
            </fieldset>
          );
        }}
      </RowList>
      <AddRow
        focus={`decisions-${decisions.length}-number`}
        onAdd={() => set({ decisions: [...decisions, emptyDecision()] })}
      >
        Add a decision
      </AddRow>
    </div>
  );
}

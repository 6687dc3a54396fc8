import type { Editor } from '@/features/editing';
import { AddRow, RowList, TextField } from '@/ui/fields';
import { newOutcome, type FrameworkDraft } from './frameworkDraft';

export function FrameworkFields({ editor }: { editor: Editor<FrameworkDraft> }) {
  const { draft, set, errors } = editor;
  const { outcomes } = draft;
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <TextField
        id="name"
        label="Name"
        hint="For example, Our five promises"
        error={error('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        id="code"
        label="Short name"
        hint="For lists and for other systems. No other framework of the partnership has it."
        width={20}
        error={error('code')}
        value={draft.code}
        onChange={(code) => set({ code })}
      />
      <fieldset className="govuk-fieldset wm-fieldset" id="outcomes" tabIndex={-1}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Outcomes</legend>
        <div className="govuk-hint">
          In the order in which they are read. Each priority of a plan serves one of them.
        </div>
        {error('outcomes') && (
          <p className="govuk-error-message">
            <span className="govuk-visually-hidden">Error:</span> {error('outcomes')}
          </p>
        )}
        <RowList
          rows={outcomes}
          keyOf={({ key }) => key}
          nameOf={({ name }, index) => name || `outcome ${index + 1}`}
          onChange={(rows) => set({ outcomes: rows })}
        >
          {(row, index) => (
            <TextField
              id={`outcomes-${index}-name`}
              label={`Outcome ${index + 1}`}
              error={error(`outcomes-${index}-name`) ?? error(`outcomes-${index}-code`)}
              value={row.name}
              onChange={(name) => set({ outcomes: outcomes.with(index, { ...row, name }) })}
            />
          )}
        </RowList>
        <AddRow
          focus={`outcomes-${outcomes.length}-name`}
          onAdd={() => set({ outcomes: [...outcomes, newOutcome()] })}
        >
          Add an outcome
        </AddRow>
      </fieldset>
    </>
  );
}

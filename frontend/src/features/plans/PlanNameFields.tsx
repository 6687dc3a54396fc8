import { DateField, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';

/** The title and the period: all that a plan has to begin with. */
export function PlanNameFields({ editor: { draft, set, errors } }: FieldsProps) {
  const { period } = draft;
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <TextField
        id="title"
        label="Title"
        error={error('title')}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <div id="period" tabIndex={-1}>
        {error('period') && <p className="govuk-error-message">{error('period')}</p>}
        <DateField
          id="period-start"
          legend="First day of the plan"
          hint="For example, 1 4 2027"
          error={error('period-start')}
          value={period.start}
          onChange={(start) => set({ period: { ...period, start } })}
        />
        <DateField
          id="period-end"
          legend="Last day of the plan"
          hint="For example, 31 3 2030"
          error={error('period-end')}
          value={period.end}
          onChange={(end) => set({ period: { ...period, end } })}
        />
      </div>
    </>
  );
}

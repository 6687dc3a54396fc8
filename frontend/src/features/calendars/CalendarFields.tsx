import type { Editor } from '@/features/editing';
import { words } from '@/features/kernel';
import { Checkbox, RadioGroup, SelectField, TextField } from '@/ui/fields';
import { KINDS, MONTHS, type CalendarDraft } from './calendarDraft';
import { TermsField } from './TermsField';

export function CalendarFields({ editor }: { editor: Editor<CalendarDraft> }) {
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <TextField
        id="name"
        label="Name"
        hint="For example, School terms"
        error={error('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <RadioGroup
        id="kind"
        legend="The year is divided into"
        error={error('kind')}
        choices={KINDS.map((value) => ({
          value,
          text: words(value),
          ...(value === 'terms' ? { hint: 'Of schools, each with days of its own' } : {}),
        }))}
        value={draft.kind || null}
        onChange={(chosen) => set({ kind: KINDS.find((each) => each === chosen) ?? '' })}
      />
      {draft.kind === 'terms' ? (
        <TermsField
          errors={errors.byField}
          value={draft.terms}
          onChange={(terms) => set({ terms })}
        />
      ) : (
        <SelectField
          id="yearBegins"
          label="The year begins in"
          hint="The financial year begins in April."
          error={error('yearBegins')}
          options={MONTHS}
          value={draft.yearBegins}
          onChange={(yearBegins) => set({ yearBegins })}
        />
      )}
      <Checkbox
        id="reporting"
        label="The partnership reports by this calendar"
        checked={draft.reporting}
        onChange={(reporting) => set({ reporting })}
      />
      {error('reporting') && <p className="govuk-error-message">{error('reporting')}</p>}
    </>
  );
}

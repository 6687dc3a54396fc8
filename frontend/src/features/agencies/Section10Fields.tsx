import type { Editor } from '@/features/editing';
import { AddRow, NO_DAYS, PeriodFields, RowList, SelectField } from '@/ui/fields';
import type { AgencyDraft } from './agencyDraft';
import { CATEGORIES, categoryInWords } from './section10';

/** What the agency is under section 10, and for how long: the Act's letters beside what they say. */
export function Section10Fields({
  editor: { draft, set, errors },
}: {
  editor: Editor<AgencyDraft>;
}) {
  const rows = draft.section10;
  const change = (index: number, row: (typeof rows)[number]) =>
    set({ section10: rows.with(index, row) });
  const add = () =>
    set({ section10: [...rows, { key: crypto.randomUUID(), category: '', days: NO_DAYS }] });
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="section10" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        What it is under the Children Act 2004, section 10
      </legend>
      <div className="govuk-hint">
        The Act names the bodies that have to co-operate for children; others are invited. An agency
        is one of these at a time. The letter is the Act’s own.
      </div>
      {errors.byField.get('section10') && (
        <p className="govuk-error-message">{errors.byField.get('section10')}</p>
      )}
      <RowList
        rows={rows}
        keyOf={({ key }) => key}
        nameOf={({ category }) => categoryInWords(category) || 'a new one'}
        onChange={(section10) => set({ section10 })}
      >
        {(row, index) => {
          const own = `section10-${index}`;
          return (
            <div id={own} tabIndex={-1}>
              {errors.byField.get(own) && (
                <p className="govuk-error-message">{errors.byField.get(own)}</p>
              )}
              <SelectField
                id={`${own}-category`}
                label="It is"
                error={errors.byField.get(`${own}-category`)}
                placeholder="Choose"
                options={CATEGORIES.map(({ letter, says }) => ({
                  value: letter,
                  text: `${letter}: ${says}`,
                }))}
                value={row.category}
                onChange={(category) => change(index, { ...row, category })}
              />
              <PeriodFields
                fromId={`${own}-from`}
                toId={`${own}-to`}
                first="Since"
                last="Until"
                lastHint="Leave it out while it lasts."
                errors={errors.byField}
                value={row.days}
                onChange={(days) => change(index, { ...row, days })}
              />
            </div>
          );
        }}
      </RowList>
      <AddRow focus={`section10-${rows.length}-category`} onAdd={add}>
        Add what it is under section 10
      </AddRow>
    </fieldset>
  );
}

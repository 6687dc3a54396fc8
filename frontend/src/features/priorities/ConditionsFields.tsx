import { AddRow, RowList, TextArea, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';
import type { ConditionsDraft } from './priorityDraft';

const empty = (): ConditionsDraft => ({
  key: crypto.randomUUID(),
  heading: '',
  audience: '',
  items: '',
});

/** (b): groups of conditions under free headings, each a list. */
export function ConditionsFields({ editor: { draft, set, errors } }: FieldsProps) {
  const { conditions } = draft;
  return (
    <div id="conditions" tabIndex={-1}>
      <RowList
        rows={conditions}
        keyOf={({ key }) => key}
        nameOf={({ heading }, index) => heading || `group ${index + 1}`}
        onChange={(rows) => set({ conditions: rows })}
      >
        {(row, index) => {
          const id = `conditions-${index}`;
          const change = (part: Partial<ConditionsDraft>) =>
            set({ conditions: conditions.with(index, { ...row, ...part }) });
          return (
            <>
              <TextField
                id={`${id}-heading`}
                label={`Group ${index + 1}: heading`}
                hint="Such as “Children and young people” or “Our services”."
                error={errors.byField.get(`${id}-heading`)}
                value={row.heading}
                onChange={(heading) => change({ heading })}
              />
              <TextField
                id={`${id}-audience`}
                label={`Group ${index + 1}: for whom, if it says so`}
                error={errors.byField.get(`${id}-audience`)}
                value={row.audience}
                onChange={(audience) => change({ audience })}
              />
              <TextArea
                id={`${id}-items`}
                label={`Group ${index + 1}: conditions, one on each line`}
                rows={6}
                error={errors.byField.get(`${id}-items`)}
                value={row.items}
                onChange={(items) => change({ items })}
              />
            </>
          );
        }}
      </RowList>
      <AddRow
        focus={`conditions-${conditions.length}-heading`}
        onAdd={() => set({ conditions: [...conditions, empty()] })}
      >
        Add a group of conditions
      </AddRow>
    </div>
  );
}

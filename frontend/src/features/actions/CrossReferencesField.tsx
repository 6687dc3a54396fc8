import type { Priority } from '@/api/types';
import { openTitle } from '@/features/kernel';
import { AddRow, FieldNote, RowList, SelectField, TextField } from '@/ui/fields';
import { newReference, type CrossReferenceDraft } from './crossReferenceDraft';
import { TargetField } from './TargetField';

interface Props {
  value: CrossReferenceDraft[];
  onChange: (value: CrossReferenceDraft[]) => void;
  errors: Map<string, string>;
  planId: string;
  /** The action itself, which does not refer to itself. */
  self: string | null;
  priorities: Priority[];
}

const KINDS: { value: CrossReferenceDraft['kind']; text: string }[] = [
  { value: 'priority', text: 'A priority' },
  { value: 'action', text: 'An action' },
];

/** Other lines of the plan that a reader is sent to; a link to one outlasts its number. */
export function CrossReferencesField(props: Props) {
  const { value, onChange, errors, planId, self, priorities } = props;
  const ways = priorities.map(({ id, ref, title }) => ({ id, name: `${ref} ${openTitle(title)}` }));
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id="crossReferences" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Cross-references</legend>
      <p className="govuk-hint">
        Such as “See Priority 6”. With its line chosen it stays right when numbers change.
      </p>
      <FieldNote id="crossReferences" />
      {errors.get('crossReferences') && (
        <p className="govuk-error-message">{errors.get('crossReferences')}</p>
      )}
      <RowList
        rows={value}
        keyOf={({ key }) => key}
        nameOf={({ text }, index) => text || `cross-reference ${index + 1}`}
        onChange={onChange}
      >
        {(row, index) => {
          const id = `crossReferences-${index}`;
          const label = (what: string) => `Cross-reference ${index + 1}: ${what}`;
          const change = (part: Partial<CrossReferenceDraft>) =>
            onChange(value.with(index, { ...row, ...part }));
          return (
            <div id={id} tabIndex={-1} role="group" aria-label={`Cross-reference ${index + 1}`}>
              <TextField
                id={`${id}-text`}
                label={label('the words')}
                error={errors.get(`${id}-text`) ?? errors.get(id)}
                value={row.text}
                onChange={(text) => change({ text })}
              />
              <SelectField
                id={`${id}-kind`}
                label={label('what it refers to')}
                error={errors.get(`${id}-kind`)}
                options={KINDS}
                value={row.kind}
                onChange={(kind) =>
                  // A priority's line is none of an action's.
                  change({ kind: kind === 'action' ? 'action' : 'priority', target: null })
                }
              />
              <TextField
                id={`${id}-ref`}
                label={label('the number it names')}
                width={10}
                error={errors.get(`${id}-ref`)}
                value={row.ref}
                onChange={(ref) => change({ ref })}
              />
              <TargetField
                id={`${id}-target`}
                label={label('where it leads')}
                error={errors.get(`${id}-target`)}
                row={row}
                planId={planId}
                self={self}
                priorities={ways}
                onChange={(target) => change({ target })}
              />
            </div>
          );
        }}
      </RowList>
      <AddRow
        focus={`crossReferences-${value.length}-text`}
        onAdd={() => onChange([...value, newReference()])}
      >
        Add a cross-reference
      </AddRow>
    </fieldset>
  );
}

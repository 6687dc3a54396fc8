import { DateField, PickField, RadioGroup, RowList, TextField, type Option } from '@/ui/fields';
import type { SuccessionDraft } from './successionDraft';

interface Props {
  agency: string;
  draft: SuccessionDraft;
  options: Option[];
  errors: Map<string, string>;
  onChange: (draft: SuccessionDraft) => void;
}

const isKind = (value: string): value is SuccessionDraft['kind'] =>
  value === 'renamed' || value === 'merged' || value === 'split';

/** What became of an agency: another name, another agency, or several. */
export function SuccessionFields({ agency, draft, options, errors, onChange }: Props) {
  const renamed = draft.kind === 'renamed';
  const free = options.filter(({ id }) => !draft.successors.some((each) => each.id === id));
  return (
    <>
      <RadioGroup
        id="kind"
        legend={`What became of ${agency}?`}
        legendSize="m"
        value={draft.kind}
        onChange={(kind) => isKind(kind) && onChange({ ...draft, kind })}
        choices={[
          {
            value: 'renamed',
            text: 'It has another name',
            hint: 'The same body. It answers to the old name too.',
          },
          {
            value: 'merged',
            text: 'It went up in another agency',
            hint: 'What it holds goes over to that one. Add the other agency first if it is new.',
          },
          {
            value: 'split',
            text: 'It was split between several',
            hint: 'You say who takes what; the first takes the rest.',
          },
        ]}
      />
      <DateField
        id="on"
        legend={renamed ? 'First day of the new name' : 'First day of the successor'}
        error={errors.get('on')}
        value={draft.on}
        onChange={(on) => onChange({ ...draft, on })}
      />
      {renamed && (
        <>
          <TextField
            id="name"
            label="New name"
            error={errors.get('name')}
            value={draft.name}
            onChange={(name) => onChange({ ...draft, name })}
          />
          <TextField
            id="code"
            label="New short name"
            hint="Leave it empty to keep the old one."
            width={10}
            error={errors.get('code')}
            value={draft.code}
            onChange={(code) => onChange({ ...draft, code })}
          />
        </>
      )}
      {!renamed && (
        <fieldset className="govuk-fieldset wm-fieldset" id="successors" tabIndex={-1}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {draft.kind === 'merged' ? 'The agency it went up in' : 'The agencies that took over'}
          </legend>
          {errors.get('successors') && (
            <p className="govuk-error-message">{errors.get('successors')}</p>
          )}
          <RowList
            rows={draft.successors}
            keyOf={({ id }) => id}
            nameOf={({ name }) => name}
            onChange={(successors) => onChange({ ...draft, successors })}
          >
            {({ name }, index) => (
              <>
                <p className="govuk-body" id={`successors-${index}-agency`} tabIndex={-1}>
                  {name}
                </p>
                {errors.get(`successors-${index}-agency`) && (
                  <p className="govuk-error-message">{errors.get(`successors-${index}-agency`)}</p>
                )}
              </>
            )}
          </RowList>
          <PickField
            id="successors-pick"
            label="Add an agency"
            options={free}
            onPick={(picked) => onChange({ ...draft, successors: [...draft.successors, picked] })}
          />
        </fieldset>
      )}
    </>
  );
}

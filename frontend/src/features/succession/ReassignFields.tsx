import type { Officer, Priority } from '@/api/types';
import type { Members } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { Checkbox, RadioGroup, SelectField } from '@/ui/fields';
import type { ReassignmentDraft } from './reassignmentDraft';

interface Props {
  draft: ReassignmentDraft;
  priorities: Priority[];
  members: Members;
  everybody: Officer[];
  errors: Map<string, string>;
  onChange: (draft: ReassignmentDraft) => void;
}

const options = (items: { id: string; name: string }[]) =>
  items.map(({ id, name }) => ({ value: id, text: name }));

/** Those who lead may have left; those who take over may not. */
const withLeavers = (everybody: Officer[]) =>
  everybody.map(({ id, name, agency, leftOn }) => ({
    value: id,
    text: `${agency ? `${name}, ${agency.name}` : name}${leftOn ? ' (has left)' : ''}`,
  }));

/** Which lines, from whom and to whom. */
export function ReassignFields({ draft, errors, onChange, ...rest }: Props) {
  const { members, priorities } = rest;
  const agencies = draft.who === 'agencies';
  const groups = options(members.groups);
  const from = agencies ? options(members.agencies) : [...withLeavers(rest.everybody), ...groups];
  const to = options(agencies ? members.agencies : [...members.officers, ...members.groups]);
  const under = (id: string, checked: boolean) =>
    checked ? [...draft.priorities, id] : draft.priorities.filter((each) => each !== id);
  return (
    <>
      <RadioGroup
        id="who"
        legend="Who changes places?"
        legendSize="m"
        value={draft.who}
        onChange={(who) =>
          onChange({ ...draft, who: who === 'people' ? who : 'agencies', from: '', to: '' })
        }
        choices={[
          { value: 'agencies', text: 'Agencies' },
          { value: 'people', text: 'Officers, posts and groups' },
        ]}
      />
      <SelectField
        id="from"
        label="Everything of"
        placeholder="Choose"
        options={from}
        error={errors.get('from')}
        value={draft.from}
        onChange={(value) => onChange({ ...draft, from: value })}
      />
      <SelectField
        id="to"
        label="Goes to"
        placeholder="Choose"
        options={to.filter(({ value }) => value !== draft.from)}
        error={errors.get('to')}
        value={draft.to}
        onChange={(value) => onChange({ ...draft, to: value })}
      />
      <SelectField
        id="role"
        label="Where they"
        options={[
          { value: '', text: 'Lead or support' },
          { value: 'lead', text: 'Lead' },
          { value: 'supporting', text: 'Support' },
        ]}
        value={draft.role}
        onChange={(role) => onChange({ ...draft, role })}
      />
      <fieldset className="govuk-fieldset" id="priorities" tabIndex={-1}>
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
          Only under these priorities
        </legend>
        <div className="govuk-hint">Choose none for the whole plan.</div>
        {priorities.map(({ id, ref, title }) => (
          <Checkbox
            key={id}
            id={`priority-${id}`}
            label={`${ref} ${openTitle(title)}`}
            checked={draft.priorities.includes(id)}
            onChange={(checked) => onChange({ ...draft, priorities: under(id, checked) })}
          />
        ))}
      </fieldset>
      {agencies && (
        <fieldset className="govuk-fieldset govuk-!-margin-bottom-6">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            What the agency has said
          </legend>
          <Checkbox
            id="recorded"
            label="The agency has agreed elsewhere: record it. Otherwise the places are proposed to it."
            checked={draft.recorded}
            onChange={(recorded) => onChange({ ...draft, recorded })}
          />
        </fieldset>
      )}
    </>
  );
}

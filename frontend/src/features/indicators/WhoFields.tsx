import { LeadsField, OpenField, type LeadDraft } from '@/features/editing';
import { SelectField } from '@/ui/fields';
import type { FieldsProps } from './fieldsProps';
import { NOBODY } from './indicatorDraft';

interface Props extends FieldsProps {
  /** Whether there is an indicator already, in which somebody may be named. */
  known: boolean;
}

/** Who gives its values, and whom to ask. */
export function WhoFields({ editor, members, known }: Props) {
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  const officers = members.officers.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <>
      <LeadsField<LeadDraft>
        id="leadAgencies"
        legend="Lead agencies"
        hint="The agencies that give its values."
        one="agency"
        errors={errors.byField}
        options={members.agencies}
        toItem={({ id, name }) => ({ kind: 'agency', id, name, role: 'lead' })}
        partOf={() => 'agency'}
        value={draft.leadAgencies}
        onChange={(leadAgencies) => set({ leadAgencies })}
      />
      <fieldset className="govuk-fieldset wm-fieldset">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Whom to ask</legend>
        <OpenField
          id="contact"
          label="Contact"
          hint="In the plan’s own words, such as a post."
          error={error('contact')}
          value={draft.contact}
          onChange={(contact) => set({ contact })}
        />
        <SelectField
          id="contactOfficer"
          label="Officer or post to ask"
          error={error('contactOfficer')}
          value={draft.contactOfficer}
          onChange={(contactOfficer) => set({ contactOfficer })}
          placeholder={known ? 'As it is now' : 'Nobody in particular'}
          options={
            known ? [{ value: NOBODY, text: 'Nobody in particular' }, ...officers] : officers
          }
        />
      </fieldset>
    </>
  );
}

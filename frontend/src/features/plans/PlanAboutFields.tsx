import { useSuspenseQuery } from '@tanstack/react-query';
import { membersQuery } from '@/features/editing';
import { SelectField } from '@/ui/fields';
import type { FieldsProps } from './editPart';
import { PlanFrameworkField } from './PlanFrameworkField';
import { PlanNameFields } from './PlanNameFields';

export function PlanAboutFields({ editor }: FieldsProps) {
  const { draft, set, errors } = editor;
  const { data: members } = useSuspenseQuery(membersQuery(draft.partnership));
  return (
    <>
      <PlanNameFields editor={editor} />
      <PlanFrameworkField editor={editor} />
      <SelectField
        id="contact"
        label="Contact"
        hint="Whom a reader may ask about the plan."
        error={errors.byField.get('contact')}
        placeholder="Nobody"
        options={members.officers.map(({ id, name }) => ({ value: id, text: name }))}
        value={draft.contact}
        onChange={(contact) => set({ contact })}
      />
    </>
  );
}

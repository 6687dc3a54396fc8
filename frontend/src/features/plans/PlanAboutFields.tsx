import { useSuspenseQuery } from '@tanstack/react-query';
import { membersQuery } from '@/features/editing';
import { SelectField } from '@/ui/fields';
import type { FieldsProps } from './editPart';
import { PlanNameFields } from './PlanNameFields';
import { frameworksQuery } from './queries';

export function PlanAboutFields({ editor }: FieldsProps) {
  const { draft, set, errors } = editor;
  const { data: members } = useSuspenseQuery(membersQuery(draft.partnership));
  const { data: frameworks } = useSuspenseQuery(frameworksQuery(draft.partnership));
  return (
    <>
      <PlanNameFields editor={editor} />
      <SelectField
        id="framework"
        label="Outcomes framework"
        hint="The priorities of the plan serve its outcomes."
        error={errors.byField.get('framework')}
        placeholder="Choose"
        options={frameworks.map(({ id, name }) => ({ value: id, text: name }))}
        value={draft.framework}
        onChange={(framework) => set({ framework })}
      />
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

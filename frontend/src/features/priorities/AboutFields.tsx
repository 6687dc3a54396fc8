import { useSuspenseQuery } from '@tanstack/react-query';
import { membersQuery, OfficersField, OpenField } from '@/features/editing';
import { frameworkQuery } from '@/features/frameworks';
import { planQuery } from '@/features/plans';
import { SelectField, TextField } from '@/ui/fields';
import type { FieldsProps } from './editPart';

/** What the priority is called, where it stands, who leads it and to what end. */
export function AboutFields({ editor: { draft, set, errors }, planId }: FieldsProps) {
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: members } = useSuspenseQuery(membersQuery(plan.partnership.id));
  const { data: framework } = useSuspenseQuery(frameworkQuery(plan.framework.id));
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <TextField
        id="ref"
        label="Number"
        hint="As it stands in the plan, such as 1 or SMP1. It is a label and may change."
        width={10}
        error={error('ref')}
        value={draft.ref}
        onChange={(ref) => set({ ref })}
      />
      <OpenField
        id="title"
        label="Title"
        size="lines"
        error={error('title')}
        value={draft.title}
        onChange={(title) => set({ title })}
      />
      <SelectField
        id="theme"
        label="Theme"
        error={error('theme')}
        placeholder="Outside the themes"
        options={plan.themes.map(({ id, title }) => ({ value: id, text: title }))}
        value={draft.theme}
        onChange={(theme) => set({ theme })}
      />
      <SelectField
        id="outcome"
        label="Outcome"
        error={error('outcome')}
        placeholder="None"
        options={framework.outcomes.map(({ code, name }) => ({ value: code, text: name }))}
        value={draft.outcome}
        onChange={(outcome) => set({ outcome })}
      />
      <TextField
        id="outcomeText"
        label="The outcome as the plan writes it"
        hint="Only if it is written otherwise, as in “Staying Safe”."
        error={error('outcomeText')}
        value={draft.outcomeText}
        onChange={(outcomeText) => set({ outcomeText })}
      />
      <OfficersField
        id="leads"
        legend="Lead"
        errors={errors.byField}
        members={members}
        value={draft.leads}
        onChange={(leads) => set({ leads })}
      />
    </>
  );
}

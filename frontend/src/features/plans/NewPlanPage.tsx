import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { editablePartnershipsQuery } from '@/api/me';
import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm, forgetOthers, useEditor } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { SelectField } from '@/ui/fields';
import { PageHeading } from '@/ui/PageHeading';
import { emptyPlan, fromPlan, planFields, type PlanDraft } from './planDraft';
import { PlanFrameworkField } from './PlanFrameworkField';
import { PlanNameFields } from './PlanNameFields';
import { makePlan } from './planWrites';
import { planQuery } from './queries';

export function NewPlanPage() {
  const { data: partnerships } = useSuspenseQuery(editablePartnershipsQuery());
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [first] = partnerships;
  const editor = useEditor<PlanDraft, Plan>({
    kind: 'plan',
    view: null,
    // Whoever runs one partnership is not asked which.
    start: emptyPlan(partnerships.length === 1 ? (first?.id ?? '') : ''),
    toDraft: fromPlan,
    read: () => Promise.reject(new Error('A new plan has no other version.')),
    save: (draft) => makePlan(draft),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(planQuery(saved.id).queryKey, saved);
      await navigate({ to: paths.plan(saved.id), search: { saved: 'yes' } });
    },
  });
  const { draft, set, errors } = editor;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plans(), text: 'Plans' }]} />
      <PageHeading>Begin a plan</PageHeading>
      <p className="govuk-body">
        It begins as a draft. Its text, themes and priorities follow once it is there.
      </p>
      <EditForm editor={editor} fields={planFields((id) => id)} back={paths.plans()}>
        {partnerships.length !== 1 && (
          <SelectField
            id="partnership"
            label="Partnership"
            error={errors.byField.get('partnership')}
            placeholder="Choose"
            options={partnerships.map(({ id, name }) => ({ value: id, text: name }))}
            value={draft.partnership}
            onChange={(partnership) => set({ partnership, framework: '' })}
          />
        )}
        <PlanNameFields editor={editor} />
        <PlanFrameworkField
          editor={editor}
          hint="The priorities of the plan serve its outcomes. Every Child Matters unless you choose another."
        />
      </EditForm>
    </>
  );
}

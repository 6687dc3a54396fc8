import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm, forgetOthers, membersQuery, useEditor } from '@/features/editing';
import { frameworksQuery } from '@/features/frameworks';
import { OpenHere } from '@/features/open';
import { isAgreed } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import type { EditPart, FieldsProps } from './editPart';
import { editPlanRoute } from './editRoutes';
import { PlanAboutFields } from './PlanAboutFields';
import { fromPlan, planFields, type PlanDraft } from './planDraft';
import { PlanTextFields } from './PlanTextFields';
import { PlanThemesFields } from './PlanThemesFields';
import { changePlan } from './planWrites';
import { planQuery } from './queries';

/** The parts of a plan that are changed by themselves, and where each is read. */
const PARTS: Record<EditPart, { title: string; Fields: ComponentType<FieldsProps> }> = {
  about: { title: 'Change the title, period, framework and contact', Fields: PlanAboutFields },
  text: { title: 'Change the plan’s text', Fields: PlanTextFields },
  themes: { title: 'Change the themes', Fields: PlanThemesFields },
};

export function EditPlanPage() {
  const { planId } = editPlanRoute.useParams();
  const { part } = editPlanRoute.useLoaderData();
  const { list } = editPlanRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: members } = useSuspenseQuery(membersQuery(plan.partnership.id));
  const { data: frameworks } = useSuspenseQuery(frameworksQuery(plan.partnership.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const back = part === 'text' ? paths.planText(planId) : paths.plan(planId);
  const editor = useEditor<PlanDraft, Plan>({
    kind: 'plan',
    view: plan,
    start: fromPlan(plan),
    toDraft: fromPlan,
    read: () => cache.fetchQuery({ ...planQuery(planId), staleTime: 0 }),
    agreed: isAgreed(plan),
    save: (draft, changed, version, reason) => changePlan(planId, draft, changed, version, reason),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(planQuery(planId).queryKey, saved);
      await navigate({ to: back, search: { saved: 'yes', ...(list ? { list } : {}) } });
    },
  });
  const { title, Fields } = PARTS[part];
  const names = new Map([...members.officers, ...frameworks].map(({ id, name }) => [id, name]));
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: plan.title }]} />
      <PageHeading title={`${title}: ${plan.title}`} caption={plan.title}>
        {title}
      </PageHeading>
      <OpenHere planId={planId} thing={planId} list={list}>
        <EditForm editor={editor} fields={planFields((id) => names.get(id) ?? id)} back={back}>
          <Fields editor={editor} />
        </EditForm>
      </OpenHere>
    </>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Priority } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm, forgetOthers, useEditor } from '@/features/editing';
import { isAgreed } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { AboutFields } from './AboutFields';
import { newPriorityRoute } from './editRoutes';
import { EMPTY_PRIORITY, fromPriority, type PriorityDraft } from './priorityDraft';
import { priorityFields } from './priorityFields';
import { priorityQuery } from './queries';
import { makePriority } from './writes';

export function NewPriorityPage() {
  const { planId } = newPriorityRoute.useParams();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const editor = useEditor<PriorityDraft, Priority>({
    kind: 'priority',
    view: null,
    start: EMPTY_PRIORITY,
    toDraft: (view) => fromPriority(view, []),
    read: () => Promise.reject(new Error('A new priority has no other version.')),
    agreed: isAgreed(plan),
    save: (draft, _changed, _version, reason) => makePriority(draft, planId, reason),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(priorityQuery(saved.id).queryKey, saved);
      await navigate({ to: paths.priority(saved.id), search: { saved: 'yes' } });
    },
  });
  const back = paths.plan(planId);
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: plan.title }]} />
      <PageHeading caption={plan.title}>Add a priority</PageHeading>
      <p className="govuk-body">The parts of its template follow once it is there.</p>
      <EditForm editor={editor} fields={priorityFields((id) => id)} back={back}>
        <AboutFields editor={editor} planId={planId} />
      </EditForm>
    </>
  );
}

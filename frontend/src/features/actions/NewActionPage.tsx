import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { forgetOthers, useEditor } from '@/features/editing';
import { isAgreed, openTitle } from '@/features/kernel';
import { planQuery, prioritiesQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { emptyAction, fromAction, type ActionDraft } from './actionDraft';
import { ActionForm } from './ActionForm';
import { newActionRoute, newSubActionRoute } from './editRoutes';
import { actionQuery } from './queries';
import { makeAction } from './writes';

interface Place {
  planId: string;
  priority: string;
  parent: string | null;
  back: string;
}

function NewAction({ planId, priority, parent, back }: Place) {
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const editor = useEditor<ActionDraft, Action>({
    kind: 'action',
    view: null,
    start: emptyAction(priority),
    toDraft: fromAction,
    read: () => Promise.reject(new Error('A new action has no other version.')),
    agreed: isAgreed(plan),
    save: (draft, _changed, _version, reason) => makeAction(draft, parent, reason),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(actionQuery(saved.id).queryKey, saved);
      await navigate({ to: paths.action(saved.id), search: { saved: 'yes' } });
    },
  });
  return (
    <ActionForm editor={editor} self={null} planId={planId} sub={parent !== null} back={back} />
  );
}

export function NewActionPage() {
  const { priorityId } = newActionRoute.useParams();
  const { planId } = newActionRoute.useLoaderData();
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(planId));
  const priority = priorities.find(({ id }) => id === priorityId);
  const back = paths.priority(priorityId, 'actions');
  const name = priority ? `${priority.ref} ${openTitle(priority.title)}` : 'The priority';
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: name }]} />
      <PageHeading caption={name}>Add an action</PageHeading>
      <NewAction planId={planId} priority={priorityId} parent={null} back={back} />
    </>
  );
}

export function NewSubActionPage() {
  const { actionId } = newSubActionRoute.useParams();
  const { data: parent } = useSuspenseQuery(actionQuery(actionId));
  const back = paths.action(actionId);
  const name = `${parent.ref} ${openTitle(parent.title)}`;
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: name }]} />
      <PageHeading caption={name}>Add a sub-action</PageHeading>
      <NewAction
        planId={parent.plan.id}
        priority={parent.priority.id}
        parent={actionId}
        back={back}
      />
    </>
  );
}

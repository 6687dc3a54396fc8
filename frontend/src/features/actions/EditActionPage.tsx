import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { forgetOthers, useEditor } from '@/features/editing';
import { OpenHere } from '@/features/open';
import { isAgreed, openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { fromAction, milestoneSlipped, type ActionDraft } from './actionDraft';
import { ActionForm } from './ActionForm';
import { editActionRoute } from './editRoutes';
import { actionQuery } from './queries';
import { changeAction } from './writes';

export function EditActionPage() {
  const { actionId } = editActionRoute.useParams();
  const { data: action } = useSuspenseQuery(actionQuery(actionId));
  const { list } = editActionRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(action.plan.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const editor = useEditor<ActionDraft, Action>({
    kind: 'action',
    view: action,
    start: fromAction(action),
    toDraft: fromAction,
    read: () => cache.fetchQuery({ ...actionQuery(actionId), staleTime: 0 }),
    agreed: isAgreed(plan),
    slipped: milestoneSlipped,
    save: (draft, changed, version, reason) =>
      changeAction(actionId, draft, changed, version, reason),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(actionQuery(actionId).queryKey, saved);
      await navigate({
        to: paths.action(actionId),
        search: { saved: 'yes', ...(list ? { list } : {}) },
      });
    },
  });
  const title = openTitle(action.title);
  const back = paths.action(actionId);
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: `${action.ref} ${title}` }]} />
      <PageHeading title={`Change ${action.ref} ${title}`} caption={`Action ${action.ref}`}>
        Change this {action.parent ? 'sub-action' : 'action'}
      </PageHeading>
      <OpenHere planId={action.plan.id} thing={actionId} list={list}>
        <ActionForm
          editor={editor}
          planId={action.plan.id}
          self={actionId}
          sub={action.parent !== null}
          back={back}
        />
      </OpenHere>
      <p className="govuk-body">
        <Link href={paths.deleteAction(actionId)}>Delete this action</Link>
      </p>
    </>
  );
}

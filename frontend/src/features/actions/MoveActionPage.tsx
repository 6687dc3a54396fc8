import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm, forgetOthers, useEditor } from '@/features/editing';
import { isAgreed, openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { moveActionRoute } from './editRoutes';
import { MovePlaceFields } from './MovePlaceFields';
import { fromPlace, placeFields, toPlace, type PlaceDraft } from './placeDraft';
import { moveAction } from './places';
import { actionQuery, placeQuery } from './queries';

/** To another priority, under another action or out of it, and where it stands there. */
export function MoveActionPage() {
  const { actionId } = moveActionRoute.useParams();
  const { data: action } = useSuspenseQuery(actionQuery(actionId));
  const { data: place } = useSuspenseQuery(placeQuery(actionId));
  const { data: plan } = useSuspenseQuery(planQuery(action.plan.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const read = () => cache.fetchQuery({ ...placeQuery(actionId), staleTime: 0 });
  const editor = useEditor<PlaceDraft, typeof place>({
    kind: 'action',
    view: place,
    start: fromPlace(place),
    toDraft: fromPlace,
    read,
    agreed: isAgreed(plan),
    save: async (draft, _changed, version, reason) => {
      await moveAction({ id: actionId, version: version ?? 0 }, toPlace(draft), reason);
      return read();
    },
    onSaved: async () => {
      await forgetOthers(cache);
      await navigate({ to: paths.action(actionId), search: { saved: 'yes' } });
    },
  });
  const name = `${action.ref} ${openTitle(action.title)}`;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.action(actionId), text: name }]} />
      <PageHeading title={`Move ${name}`} caption={name}>
        Move this {action.parent ? 'sub-action' : 'action'}
      </PageHeading>
      <p className="govuk-body">{whatStays(action)}</p>
      <EditForm editor={editor} fields={placeFields(place)} back={paths.action(actionId)}>
        <MovePlaceFields editor={editor} action={action} />
      </EditForm>
    </>
  );
}

const goes = (many: number) => `${many === 1 ? 'goes' : 'go'} its ${count(many, 'sub-action')}`;

function whatStays({ subActions }: Action) {
  const along = subActions.length > 0 ? ` With it ${goes(subActions.length)}.` : '';
  return `It stays the same action, with its history, its leads and everything that refers to it.${along} Its number does not change by itself.`;
}

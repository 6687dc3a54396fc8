import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Priority } from '@/api/types';
import { paths } from '@/app/paths';
import { EditForm, forgetOthers, SavedNotice, useEditor } from '@/features/editing';
import { indicatorsQuery } from '@/features/indicators';
import { OpenHere } from '@/features/open';
import { isAgreed, openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { EDIT_PARTS } from './editParts';
import { editPriorityRoute } from './editRoutes';
import { fromPriority, type PriorityDraft } from './priorityDraft';
import { priorityFields } from './priorityFields';
import { priorityQuery } from './queries';
import { changePriority } from './writes';

/** The address says "about" for what stands at the head of the page and "note" for its foot. */
const anchor = (part: string) => (part === 'about' || part === 'note' ? undefined : part);

export function EditPriorityPage() {
  const { priorityId } = editPriorityRoute.useParams();
  const { part } = editPriorityRoute.useLoaderData();
  const { saved: entered, list } = editPriorityRoute.useSearch();
  const { data: priority } = useSuspenseQuery(priorityQuery(priorityId));
  const { data: plan } = useSuspenseQuery(planQuery(priority.plan.id));
  const { data: indicators } = useSuspenseQuery(indicatorsQuery(plan.partnership.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const toDraft = (view: Priority) => fromPriority(view, indicators);
  const editor = useEditor<PriorityDraft, Priority>({
    kind: 'priority',
    view: priority,
    start: toDraft(priority),
    toDraft,
    read: () => cache.fetchQuery({ ...priorityQuery(priorityId), staleTime: 0 }),
    agreed: isAgreed(plan),
    save: (draft, changed, version, reason) =>
      changePriority(priorityId, draft, changed, version, reason),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(priorityQuery(priorityId).queryKey, saved);
      const hash = anchor(part);
      await navigate({
        to: paths.priority(priorityId),
        search: { saved: 'yes', ...(list ? { list } : {}) },
        ...(hash ? { hash } : {}),
      });
    },
  });
  const { title, Fields } = EDIT_PARTS[part];
  const name = `${priority.ref} ${openTitle(priority.title)}`;
  const back = paths.priority(priorityId, anchor(part));
  const themes = new Map(plan.themes.map((theme) => [theme.id, theme.title]));
  return (
    <>
      <SavedNotice shown={entered === 'yes'}>
        <p className="govuk-notification-banner__heading">
          The indicator is entered. Add it below to place it in this priority.
        </p>
      </SavedNotice>
      <Breadcrumbs items={[{ href: back, text: name }]} />
      <PageHeading title={`${title}: ${name}`} caption={`Priority ${name}`}>
        {title}
      </PageHeading>
      <OpenHere planId={plan.id} thing={priorityId} list={list}>
        <EditForm editor={editor} fields={priorityFields((id) => themes.get(id) ?? id)} back={back}>
          <Fields editor={editor} planId={plan.id} />
        </EditForm>
      </OpenHere>
    </>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Indicator } from '@/api/types';
import { paths } from '@/app/paths';
import { forgetOthers, useEditor } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { newIndicatorRoute } from './editRoutes';
import { EMPTY_INDICATOR, fromIndicator, type IndicatorDraft } from './indicatorDraft';
import { IndicatorForm } from './IndicatorForm';
import { indicatorsQuery, priorityQuery } from './queries';
import { makeIndicator } from './writes';

export function NewIndicatorPage() {
  const { priorityId } = newIndicatorRoute.useParams();
  const { data: priority } = useSuspenseQuery(priorityQuery(priorityId));
  const { data: plan } = useSuspenseQuery(planQuery(priority.plan.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const partnership = plan.partnership.id;
  const editor = useEditor<IndicatorDraft, Indicator>({
    kind: 'indicator',
    view: null,
    start: EMPTY_INDICATOR,
    toDraft: fromIndicator,
    read: () => Promise.reject(new Error('A new indicator has no other version.')),
    save: (draft, _changed, _version, reason) => makeIndicator(draft, partnership, reason),
    onSaved: async () => {
      await forgetOthers(cache);
      // The form that follows offers it.
      await cache.fetchQuery({ ...indicatorsQuery(partnership), staleTime: 0 });
      await navigate({
        to: paths.editPriority(priorityId, 'indicators'),
        search: { saved: 'yes' },
      });
    },
  });
  const back = paths.editPriority(priorityId, 'indicators');
  const name = `${priority.ref} ${openTitle(priority.title)}`;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.priority(priorityId, 'indicators'), text: name }]} />
      <PageHeading caption={name}>Enter a new indicator</PageHeading>
      <p className="govuk-body">
        It is entered for the partnership. After saving you place it in the priority.
      </p>
      <IndicatorForm editor={editor} partnership={partnership} self={null} back={back} />
    </>
  );
}

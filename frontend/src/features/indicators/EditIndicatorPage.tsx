import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Indicator } from '@/api/types';
import { paths } from '@/app/paths';
import { forgetOthers, useEditor } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { OpenHere } from '@/features/open';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { useAgreed } from './agreed';
import { editIndicatorRoute } from './editRoutes';
import { fromIndicator, type IndicatorDraft } from './indicatorDraft';
import { IndicatorForm } from './IndicatorForm';
import { indicatorQuery } from './queries';
import { changeIndicator } from './writes';

export function EditIndicatorPage() {
  const { indicatorId } = editIndicatorRoute.useParams();
  const { list, plan } = editIndicatorRoute.useSearch();
  const { data: indicator } = useSuspenseQuery(indicatorQuery(indicatorId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const editor = useEditor<IndicatorDraft, Indicator>({
    kind: 'indicator',
    view: indicator,
    start: fromIndicator(indicator),
    toDraft: fromIndicator,
    read: () => cache.fetchQuery({ ...indicatorQuery(indicatorId), staleTime: 0 }),
    agreed: useAgreed(indicator),
    save: (draft, changed, version, reason) =>
      changeIndicator(indicatorId, draft, changed, version, reason),
    onSaved: async (saved) => {
      await forgetOthers(cache);
      cache.setQueryData(indicatorQuery(indicatorId).queryKey, saved);
      await navigate({
        to: paths.indicator(indicatorId),
        search: { saved: 'yes', ...(list ? { list } : {}), ...(plan ? { plan } : {}) },
      });
    },
  });
  const title = openTitle(indicator.title);
  const back = paths.indicator(indicatorId);
  const openIn = plan ?? indicator.uses[0]?.plan.id;
  const form = (
    <IndicatorForm
      editor={editor}
      partnership={indicator.partnership.id}
      self={indicatorId}
      back={back}
    />
  );
  return (
    <>
      <Breadcrumbs items={[{ href: back, text: title }]} />
      <PageHeading title={`Change ${title}`} caption="Indicator">
        Change this indicator
      </PageHeading>
      {openIn ? (
        <OpenHere planId={openIn} thing={indicatorId} list={list}>
          {form}
        </OpenHere>
      ) : (
        form
      )}
      <p className="govuk-body">
        <Link href={paths.deleteIndicator(indicatorId)}>Delete this indicator</Link>
      </p>
    </>
  );
}

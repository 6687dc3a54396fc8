import { useSuspenseQuery } from '@tanstack/react-query';
import { indicatorFacts } from '@/features/indicators';
import { openTitle } from '@/features/kernel';
import { Facts } from '@/ui/Facts';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { indicatorThenQuery } from './queries';
import { indicatorThenRoute } from './routes';
import { ThenNotice } from './ThenNotice';

export function IndicatorThenPage() {
  const { indicatorId, at } = indicatorThenRoute.useParams();
  const { data: indicator } = useSuspenseQuery(indicatorThenQuery(indicatorId, at));
  const title = openTitle(indicator.title);
  return (
    <>
      <ThenNotice thing="indicator" id={indicatorId} at={at} />
      <PageHeading title={`${title}, as it stood`} caption="Indicator">
        {title}
      </PageHeading>
      {indicator.parent && (
        <p className="govuk-body">Part of {openTitle(indicator.parent.title)}</p>
      )}
      <Facts items={indicatorFacts(indicator)} />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Indicator } from '@/api/types';
import { paths } from '@/app/paths';
import { DeleteForm, forgetOthers } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { useAgreed } from './agreed';
import { deleteIndicatorRoute } from './editRoutes';
import { indicatorQuery } from './queries';
import { deleteIndicator } from './writes';

/** Where one reads on: where it stood. */
function placeOf({ uses: [use], parent }: Indicator) {
  if (use) return paths.priority(use.priority.id);
  return parent ? paths.indicator(parent.id) : paths.plans();
}

export function DeleteIndicatorPage() {
  const { indicatorId } = deleteIndicatorRoute.useParams();
  const { data: indicator } = useSuspenseQuery(indicatorQuery(indicatorId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const agreed = useAgreed(indicator);
  const name = openTitle(indicator.title);
  return (
    <>
      <Breadcrumbs items={[{ href: paths.indicator(indicatorId), text: name }]} />
      <PageHeading title={`Delete ${name}`} caption={name}>
        Do you want to delete this indicator?
      </PageHeading>
      <DeleteForm
        button="Delete this indicator"
        back={paths.indicator(indicatorId)}
        agreed={agreed}
        remove={(reason) => deleteIndicator(indicator, reason)}
        onDone={async () => {
          await forgetOthers(cache);
          await navigate({ to: placeOf(indicator), search: { deleted: indicatorId } });
        }}
      >
        <p className="govuk-body">Everything written in it goes with it.</p>
      </DeleteForm>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { ChangeList } from './ChangeList';
import { comparedInWords } from './comparedInWords';
import { ComparePicker } from './ComparePicker';
import { changesQuery, everyEditionQuery } from './queries';
import { changesRoute } from './routes';

export function ChangesPage() {
  const { planId } = changesRoute.useParams();
  const search = changesRoute.useSearch();
  const { after, ...filters } = search;
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: editions } = useSuspenseQuery(everyEditionQuery(planId));
  const { data: changes } = useSuspenseQuery(changesQuery(planId, search));
  const { from, counts } = changes;
  const to = (change: Record<string, string | undefined>) =>
    paths.changes(planId, { ...filters, ...change });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plan(planId), text: plan.title },
          { href: paths.editions(planId), text: 'Editions' },
        ]}
      />
      <PageHeading title={`What changed: ${plan.title}`} caption={plan.title}>
        What changed {comparedInWords(changes)}
      </PageHeading>
      {from ? (
        <>
          <ComparePicker
            key={`${from.label} ${changes.to?.label ?? ''}`}
            planId={planId}
            editions={editions}
            from={from.label}
            to={changes.to?.label ?? null}
          />
          <FilterLinks
            label="Show"
            items={[
              {
                href: to({ kind: undefined }),
                text: `Everything (${counts.promise + counts.wording})`,
                current: !filters.kind,
              },
              {
                href: to({ kind: 'promise' }),
                text: `What is promised (${counts.promise})`,
                current: filters.kind === 'promise',
              },
              {
                href: to({ kind: 'wording' }),
                text: `Wording only (${counts.wording})`,
                current: filters.kind === 'wording',
              },
            ]}
          />
          {changes.items.length === 0 ? (
            <p className="govuk-body">Nothing has changed.</p>
          ) : (
            <>
              <p className="govuk-body wm-no-print">
                <Link href={paths.changesNote(planId, filters)}>The list for a covering note</Link>
              </p>
              <ChangeList changes={changes.items} />
            </>
          )}
        </>
      ) : (
        <p className="govuk-body">There is no earlier edition to compare with.</p>
      )}
      <Pagination
        label="Pages of changes"
        next={changes.next ? to({ after: changes.next }) : null}
        first={after ? to({}) : null}
      />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

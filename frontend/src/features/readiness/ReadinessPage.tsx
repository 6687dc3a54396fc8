import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { KIND_WORDS, KINDS } from './kinds';
import { ReadinessGroups } from './ReadinessGroups';
import { readinessQuery, readinessRoute } from './routes';

export function ReadinessPage() {
  const { planId } = readinessRoute.useParams();
  const { kind, after } = readinessRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: list } = useSuspenseQuery(
    readinessQuery(planId, { ...(kind ? { kind } : {}), ...(after ? { after } : {}) }),
  );
  const { counts } = list;
  const all = counts.unconfirmed + counts.missing + counts.suspicious;
  const filters = [
    { href: paths.readiness(planId), text: `Everything (${all})`, current: !kind },
    ...KINDS.map((each) => ({
      href: paths.readiness(planId, each),
      text: `${KIND_WORDS[each].title} (${counts[each]})`,
      current: kind === each,
    })),
  ];
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
        ]}
      />
      <PageHeading caption={plan.title}>How ready it is</PageHeading>
      <FilterLinks label="Show" items={filters} />
      {list.items.length === 0 ? (
        <p className="govuk-body">{kind ? KIND_WORDS[kind].none : 'Nothing is open. Well done.'}</p>
      ) : (
        <ReadinessGroups items={list.items} />
      )}
      <Pagination
        label="Pages of open things"
        next={list.next ? paths.readiness(planId, kind, list.next) : null}
        first={after ? paths.readiness(planId, kind) : null}
      />
    </>
  );
}

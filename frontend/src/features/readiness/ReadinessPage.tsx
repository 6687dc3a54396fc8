import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { KIND_WORDS, KINDS } from './kinds';
import { ReadinessGroups } from './ReadinessGroups';
import { readinessQuery, readinessRoute } from './routes';

export function ReadinessPage() {
  const { planId } = readinessRoute.useParams();
  const search = readinessRoute.useSearch();
  const { after, ...filters } = search;
  const { kind, priority, agency } = filters;
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: list } = useSuspenseQuery(readinessQuery(planId, search));
  const { counts } = list;
  const all = counts.unconfirmed + counts.missing + counts.suspicious;
  const to = (change: Record<string, string | undefined>) =>
    paths.readiness(planId, { ...filters, ...change });
  // The counts are those of the whole plan, so a part of it is shown without them.
  const counted = (text: string, n: number) => (priority || agency ? text : `${text} (${n})`);
  const agencyName = list.items.find((item) => item.agency)?.agency?.name ?? 'one agency';
  const kinds = [
    { href: to({ kind: undefined }), text: counted('Everything', all), current: !kind },
    ...KINDS.map((each) => ({
      href: to({ kind: each }),
      text: counted(KIND_WORDS[each].title, counts[each]),
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
      {priority && (
        <p className="govuk-body">
          Only what stands under one priority is shown.{' '}
          <Link href={to({ priority: undefined })}>Show the whole plan</Link>
        </p>
      )}
      {agency && (
        <p className="govuk-body">
          Only what is with {agencyName} is shown.{' '}
          <Link href={to({ agency: undefined })}>Show what is with everybody</Link>
        </p>
      )}
      <FilterLinks label="Show" items={kinds} />
      {list.items.length === 0 ? (
        <p className="govuk-body">{kind ? KIND_WORDS[kind].none : 'Nothing is open. Well done.'}</p>
      ) : (
        <ReadinessGroups planId={planId} items={list.items} toAgency={(id) => to({ agency: id })} />
      )}
      <Pagination
        label="Pages of open things"
        next={list.next ? to({ after: list.next }) : null}
        first={after ? to({}) : null}
      />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { watched } from '@/features/editing';
import { KINDS, readinessQuery } from '@/features/open';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { KIND_WORDS } from './kinds';
import { chosenName } from './owners';
import { OwnersTable } from './OwnersTable';
import { ReadinessGroups } from './ReadinessGroups';
import { readinessRoute } from './routes';
import { SendList } from './SendList';

const ORDERS = [
  { by: undefined, text: 'Kind' },
  { by: 'agency', text: 'Agency' },
  { by: 'officer', text: 'Officer' },
] as const;

export function ReadinessPage() {
  const { planId } = readinessRoute.useParams();
  const search = readinessRoute.useSearch();
  const { after, ...filters } = search;
  const { kind, priority, by = 'kind' } = filters;
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: open } = useSuspenseQuery({ ...readinessQuery(planId, search), ...watched });
  const { counts, owners, items, next } = open;
  const all = counts.unconfirmed + counts.missing + counts.suspicious;
  const whose = chosenName(owners, filters);
  const to = (change: Record<string, string | undefined>) =>
    paths.readiness(planId, { ...filters, ...change });
  const kinds = [
    { href: to({ kind: undefined }), text: `Everything (${all})`, current: !kind },
    ...KINDS.map((each) => ({
      href: to({ kind: each }),
      text: `${KIND_WORDS[each].title} (${counts[each]})`,
      current: kind === each,
    })),
  ];
  const orders = ORDERS.map((order) => ({
    href: to({ by: order.by }),
    text: order.text,
    current: by === (order.by ?? 'kind'),
  }));
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
      {whose && (
        <>
          <p className="govuk-body">
            Only what is with {whose} is shown.{' '}
            <Link href={to({ agency: undefined, officer: undefined, group: undefined })}>
              Show what is with everybody
            </Link>
          </p>
          <SendList path={to({})} whose={whose} title={plan.title} />
        </>
      )}
      <div className="wm-filters">
        <FilterLinks label="Show" items={kinds} />
        <FilterLinks label="Listed by" items={orders} />
      </div>
      {!whose && (
        <OwnersTable
          owners={owners}
          by={by === 'officer' ? 'officer' : 'agency'}
          planId={planId}
          filters={filters}
        />
      )}
      {items.length === 0 ? (
        <p className="govuk-body">{kind ? KIND_WORDS[kind].none : 'Nothing is open. Well done.'}</p>
      ) : (
        <ReadinessGroups planId={planId} items={items} by={by} filters={filters} />
      )}
      <Pagination
        label="Pages of open things"
        next={next ? to({ after: next }) : null}
        first={after ? to({}) : null}
      />
      <p className="govuk-body wm-no-print">
        <Link href={paths.readinessList(planId, filters)}>A list to print for a meeting</Link>
      </p>
    </>
  );
}

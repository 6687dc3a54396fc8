import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { useNarrowed } from './narrowed';
import { OnlyThese } from './OnlyThese';
import { OwedTable } from './OwedTable';
import { owedPageQuery, roundQuery } from './queries';
import { owedRoute } from './routes';

const TABS = [
  [undefined, 'All'],
  ['no', 'Outstanding'],
  ['yes', 'Answered'],
  ['on-time', 'Answered on time'],
  ['late', 'Answered late'],
] as const;

/** Who owes what in a round, and what has come; narrowed by where one came from. */
export function OwedPage() {
  const { roundId } = owedRoute.useParams();
  const search = owedRoute.useSearch();
  const { after, ...filters } = search;
  const { answered, ...place } = filters;
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: owed } = useSuspenseQuery(owedPageQuery(roundId, search));
  const narrowed = useNarrowed(roundId, filters);
  const agency = narrowed.find(({ by }) => by === 'agency')?.name ?? null;
  const mayReport = owed.items.some(({ allowed }) => allowed.includes('report'));
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading
        title={`What is asked for: ${round.period.label}${agency ? `, ${agency}` : ''}`}
        caption={`Reporting round ${round.period.label}`}
      >
        {agency ?? 'What is asked for'}
      </PageHeading>
      <OnlyThese
        round={roundId}
        narrowed={[
          ...narrowed,
          ...(filters.plan
            ? [{ by: 'plan' as const, name: owed.items[0]?.plan.title ?? null }]
            : []),
        ]}
      />
      <FilterLinks
        label="Show"
        items={TABS.map(([value, text]) => ({
          href: paths.owed(roundId, { ...place, ...(value ? { answered: value } : {}) }),
          text,
          current: value === answered,
        }))}
      />
      <p className="govuk-body" role="status">
        {typeof owed.total === 'number' &&
          (owed.total === 0 ? 'No reports.' : `${count(owed.total, 'report')}.`)}
      </p>
      {owed.items.length > 0 && <OwedTable round={round} items={owed.items} />}
      <Pagination
        label="Pages of reports"
        next={owed.next ? paths.owed(roundId, { ...filters, after: owed.next }) : null}
        first={after ? paths.owed(roundId, filters) : null}
      />
      {filters.agency && mayReport && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.roundReport(roundId, filters.agency)}>Report on all on one page</Link>
          {' · '}
          <Link href={paths.template(roundId, filters.agency)}>Fill in as a workbook</Link>
        </p>
      )}
    </>
  );
}

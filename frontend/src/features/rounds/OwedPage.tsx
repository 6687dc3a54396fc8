import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { OwedTable } from './OwedTable';
import { owedPageQuery, roundQuery } from './queries';
import { owedRoute } from './routes';

const TABS = [
  [undefined, 'All'],
  ['no', 'Outstanding'],
  ['yes', 'Answered'],
] as const;

/** Who owes what in a round, and what has come; narrowed by where one came from. */
export function OwedPage() {
  const { roundId } = owedRoute.useParams();
  const search = owedRoute.useSearch();
  const { after, ...filters } = search;
  const { answered, ...place } = filters;
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: owed } = useSuspenseQuery(owedPageQuery(roundId, search));
  const [first] = owed.items;
  const agency = filters.agency && first ? first.agency.name : null;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading
        title={`What is asked for: ${round.period.label}${agency ? `, ${agency}` : ''}`}
        caption={`Reporting round ${round.period.label}`}
      >
        {agency ?? 'What is asked for'}
      </PageHeading>
      <FilterLinks
        label="Show"
        items={TABS.map(([value, text]) => ({
          href: paths.owed(roundId, { ...place, ...(value ? { answered: value } : {}) }),
          text,
          current: value === answered,
        }))}
      />
      <p className="govuk-body" role="status">
        {typeof owed.total === 'number' && `${count(owed.total, 'report')}.`}
      </p>
      {owed.items.length > 0 && <OwedTable round={round} items={owed.items} />}
      <Pagination
        label="Pages of reports"
        next={owed.next ? paths.owed(roundId, { ...filters, after: owed.next }) : null}
        first={after ? paths.owed(roundId, filters) : null}
      />
      {filters.agency && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.roundReport(roundId, filters.agency)}>Report on all on one page</Link>
        </p>
      )}
    </>
  );
}

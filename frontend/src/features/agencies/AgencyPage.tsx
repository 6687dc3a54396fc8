import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { OnlyThose } from '@/features/actions';
import { SavedNotice } from '@/features/editing';
import { words } from '@/features/kernel';
import { MembershipsOfAgency } from '@/features/memberships';
import { AgencyProposals } from '@/features/proposals';
import { AgencyFigures } from '@/features/summary';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { AgencyFacts } from './AgencyFacts';
import { agencyQuery, workQuery } from './queries';
import { agencyRoute } from './routes';
import { WorkFilters } from './WorkFilters';
import { WorkTable } from './WorkTable';

export function AgencyPage() {
  const { agencyId } = agencyRoute.useParams();
  const search = agencyRoute.useSearch();
  const { data: agency } = useSuspenseQuery(agencyQuery(agencyId));
  const { data: work } = useSuspenseQuery(workQuery(agency, search));
  const { data: me } = useSuspenseQuery(meQuery());
  const { after, saved, ...filters } = search;
  const to = (change: Record<string, string | undefined>) =>
    paths.agency(agency.id, { ...filters, ...change });
  const narrowed = Object.keys(filters).length > 0;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.agencies(), text: 'Agencies' }]} />
      <PageHeading caption={words(agency.kind)}>{agency.name}</PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <AgencyFacts agency={agency} />
      <AgencyProposals agency={agency} />
      <AgencyFigures agency={agency.id} />
      <h2 className="govuk-heading-m" id="work">
        What it leads and supports
      </h2>
      <OnlyThose
        filters={filters}
        all={to({ status: undefined, rating: undefined, unreported: undefined })}
      />
      <WorkFilters agencyId={agency.id} filters={filters} />
      {typeof work.total === 'number' && (
        <p className="govuk-body" role="status">
          {work.total === 0 ? 'No actions' : count(work.total, 'action')}
          {narrowed ? ' with these filters' : ''}
          {work.total > 0 &&
            (filters.due === 'overdue' ? ', the longest overdue first' : ', the next date first')}
          .
        </p>
      )}
      {work.items.length > 0 && <WorkTable agency={agency} items={work.items} />}
      {work.items.length === 0 && !narrowed && (
        <p className="govuk-body">No plan you can see names this agency yet.</p>
      )}
      <Pagination
        label="Pages of actions"
        next={work.next ? paths.agency(agency.id, { ...filters, after: work.next }) : null}
        first={after ? paths.agency(agency.id, filters) : null}
      />
      <MembershipsOfAgency agency={agency} />
      {agency.allowed.includes('edit') && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.agencySuccession(agency.id)}>
            Renamed, merged or split? Say what became of it
          </Link>
        </p>
      )}
      {me.agencies.some(({ id }) => id === agency.id) && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.dueDates({ agency: agency.id })}>Put these dates in your calendar</Link>
        </p>
      )}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

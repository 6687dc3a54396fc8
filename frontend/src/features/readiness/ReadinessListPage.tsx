import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReadinessItem } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName } from '@/features/kernel';
import { readinessQuery, thingName, wholeOf } from '@/features/open';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { Table, type Column } from '@/ui/Table';
import { chosenName, sectionOf } from './owners';
import { readinessListRoute, SHEET } from './routes';

const COLUMNS: Column<ReadinessItem>[] = [
  { heading: 'What', header: true, cell: ({ where }) => thingName(where) },
  {
    heading: 'What is open',
    cell: ({ where, detail, text }) => (
      <>
        <strong>{fieldName(where.field)}:</strong> {detail}
        {text && <p className="wm-quote govuk-!-margin-bottom-0">{text}</p>}
      </>
    ),
  },
  {
    heading: 'With whom',
    cell: ({ agency, officer, group }) =>
      [agency?.name, officer?.name, group?.name].filter(Boolean).join(', ') || 'Nobody yet',
  },
  { heading: 'What was settled', className: 'wm-write-here', cell: () => '' },
];

/** What is open on paper, with room to write: for a meeting at which it is settled. */
export function ReadinessListPage() {
  const { planId } = readinessListRoute.useParams();
  const search = readinessListRoute.useSearch();
  const filters = wholeOf(search);
  const { by = 'kind' } = filters;
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: open } = useSuspenseQuery(readinessQuery(planId, search, SHEET));
  const whose = chosenName(open.owners, filters);
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plan(planId), text: plan.title },
          { href: paths.readiness(planId, filters), text: 'How ready it is' },
        ]}
      />
      <PageHeading caption={plan.title}>
        {whose ? `What is open with ${whose}` : 'What is open'}
      </PageHeading>
      <p className="govuk-body">
        {count(open.total, 'thing')} open
        {open.items.length < open.total && `, of which ${open.items.length} stand here`}.
      </p>
      <PrintButton>Print this list</PrintButton>
      {open.items.length > 0 && (
        <Table
          caption="What is open"
          captionHidden
          columns={COLUMNS}
          rows={open.items}
          keyOf={({ id }) => id}
          headingOf={(item, previous) => {
            const { id, title } = sectionOf(item, by);
            return previous && sectionOf(previous, by).id === id ? null : title;
          }}
        />
      )}
      <Pagination
        label="Pages of the list"
        next={open.next ? paths.readinessList(planId, { ...filters, after: open.next }) : null}
        first={search.after ? paths.readinessList(planId, filters) : null}
      />
    </>
  );
}

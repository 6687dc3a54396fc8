import { useSuspenseQuery } from '@tanstack/react-query';
import type { Priority } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { Table, type Column } from '@/ui/Table';
import { storiesQuery } from './queries';
import { storiesRoute } from './routes';

const TABS = [
  [undefined, 'All'],
  ['no', 'Not touched for a year'],
  ['yes', 'Touched in the last year'],
] as const;

const COLUMNS: Column<Priority>[] = [
  {
    heading: 'Priority',
    header: true,
    cell: ({ id, ref, title }) => (
      <Link href={paths.priority(id)}>
        {ref} {openTitle(title)}
      </Link>
    ),
  },
  {
    heading: 'Who leads it',
    cell: ({ leads }) =>
      leads.items
        .filter(({ role }) => role === 'lead')
        .map((lead) => lead.name)
        .join(', ') || 'Nobody yet',
  },
  {
    heading: 'Story',
    cell: ({ story }) => (story.length === 0 ? 'Not written yet' : count(story.length, 'part')),
  },
];

/** Whose story behind the baseline is kept up, and whose is not. */
export function StoriesPage() {
  const { planId } = storiesRoute.useParams();
  const { after, ...filters } = storiesRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: page } = useSuspenseQuery(
    storiesQuery(planId, { ...filters, ...(after ? { after } : {}) }),
  );
  const { fresh, ...place } = filters;
  const total = page.total ?? page.items.length;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
          { href: paths.planSummary(planId), text: 'Where it stands' },
        ]}
      />
      <PageHeading caption={plan.title}>Stories behind the baselines</PageHeading>
      <p className="govuk-body">
        A story is touched when its text, what works or who the partners are is written or changed.
        Whoever leads a priority can do so on its page.
      </p>
      {Object.keys(place).length > 0 && (
        <p className="govuk-body">
          Only some of the priorities are shown.{' '}
          <Link href={paths.planStories(planId, fresh ? { fresh } : {})}>
            Show those of the whole plan
          </Link>
        </p>
      )}
      <FilterLinks
        label="Show"
        items={TABS.map(([value, text]) => ({
          href: paths.planStories(planId, { ...place, ...(value ? { fresh: value } : {}) }),
          text,
          current: value === fresh,
        }))}
      />
      <p className="govuk-body" role="status">
        {total === 0 ? 'None.' : `${count(total, 'priority', 'priorities')}.`}
      </p>
      {page.items.length > 0 && (
        <Table
          caption="Stories behind the baselines"
          captionHidden
          columns={COLUMNS}
          rows={page.items}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        label="Pages of priorities"
        next={page.next ? paths.planStories(planId, { ...filters, after: page.next }) : null}
        first={after ? paths.planStories(planId, filters) : null}
      />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { Deletion } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { deletionsQuery } from './queries';
import { inWords } from './restore';
import { deletionsRoute, planDeletionsRoute } from './routes';

function What({ deletion }: { deletion: Deletion }) {
  const { within, along } = deletion;
  return (
    <>
      {inWords(deletion)}
      {within && (
        <div className="wm-small">
          of {within.ref} {openTitle(within.title)}
        </div>
      )}
      {along.length > 0 && (
        <div className="wm-small">with {count(along.length, 'line')} that stood in it</div>
      )}
    </>
  );
}

function Restore({ deletion }: { deletion: Deletion }) {
  if (!deletion.allowed.includes('restore')) return null;
  return (
    <Link href={paths.restore(deletion.id)} className="govuk-link wm-no-print">
      Restore <span className="govuk-visually-hidden">{inWords(deletion)}</span>
    </Link>
  );
}

const COLUMNS: Column<Deletion>[] = [
  {
    heading: 'What',
    header: true,
    className: 'wm-table__wide',
    cell: (each) => <What deletion={each} />,
  },
  {
    heading: 'When and by whom',
    cell: ({ at, by }) => (
      <>
        {moment(at)}
        <div className="wm-small">{by.name ?? 'not by a person'}</div>
      </>
    ),
  },
  { heading: 'Why', cell: ({ reason }) => reason ?? <span className="wm-absent">Not said</span> },
];
const RESTORE: Column<Deletion> = {
  heading: 'Undo',
  cell: (each) => <Restore deletion={each} />,
};
const OF_PLAN: Column<Deletion> = {
  heading: 'Plan',
  cell: ({ plan }) => (plan ? openTitle(plan.title) : 'None'),
};

interface Props {
  plan?: string;
  after: string | undefined;
  here: (after?: string) => string;
}

function Deletions({ plan, after, here }: Props) {
  const { data: list } = useSuspenseQuery(deletionsQuery(plan, after));
  const columns = plan ? [...COLUMNS, RESTORE] : [...COLUMNS, OF_PLAN, RESTORE];
  return (
    <>
      <p className="govuk-body">
        What is restored comes back as it was, with all that went with it.
      </p>
      {list.items.length > 0 ? (
        <Table
          caption="What was deleted, the newest first"
          captionHidden
          columns={columns}
          rows={list.items}
          keyOf={({ id }) => id}
        />
      ) : (
        <p className="govuk-body wm-absent">Nothing that was deleted is still gone.</p>
      )}
      <Pagination
        label="Pages of deletions"
        next={list.next ? here(list.next) : null}
        first={after ? here() : null}
      />
    </>
  );
}

export function PlanDeletionsPage() {
  const { planId } = planDeletionsRoute.useParams();
  const { after } = planDeletionsRoute.useSearch();
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plan(planId), text: 'The plan' }]} />
      <PageHeading>What was deleted of this plan</PageHeading>
      <Deletions plan={planId} after={after} here={(next) => paths.planDeletions(planId, next)} />
      <p className="govuk-body wm-no-print">
        <Link href={paths.deletions()}>Whole plans and indicators that were deleted</Link>
      </p>
    </>
  );
}

export function DeletionsPage() {
  const { after } = deletionsRoute.useSearch();
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plans(), text: 'Plans' }]} />
      <PageHeading>What was deleted</PageHeading>
      <Deletions after={after} here={paths.deletions} />
    </>
  );
}

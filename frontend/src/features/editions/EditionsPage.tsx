import { useSuspenseQuery } from '@tanstack/react-query';
import type { Edition } from '@/api/types';
import { paths } from '@/app/paths';
import { words } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { Table, type Column } from '@/ui/Table';
import { occasionInWords, openInWords } from './openInWords';
import { editionsQuery } from './queries';
import { editionsRoute } from './routes';

const columns = (planId: string): Column<Edition>[] => [
  {
    heading: 'Edition',
    header: true,
    cell: ({ label }) => <Link href={paths.edition(planId, label)}>Edition {label}</Link>,
  },
  {
    heading: 'Made',
    cell: (edition) => (
      <>
        {moment(edition.madeAt)}
        <span className="wm-reading">{occasionInWords(edition)}</span>
      </>
    ),
  },
  {
    heading: 'Published',
    cell: ({ publishedAt }) =>
      publishedAt ? moment(publishedAt) : <span className="wm-absent">Not published</span>,
  },
  {
    heading: 'Open then',
    cell: ({ readiness }) => words(openInWords(readiness) ?? 'nothing'),
  },
  {
    heading: 'Reason',
    cell: ({ reason }) =>
      reason ? (
        <span className="wm-prewrap">{reason}</span>
      ) : (
        <span className="wm-absent">None given</span>
      ),
  },
  {
    heading: 'What changed',
    cell: ({ label, number }) =>
      number > 1 ? (
        <Link href={paths.changes(planId, { to: label })}>Changes in {label}</Link>
      ) : (
        'The first edition'
      ),
  },
];

export function EditionsPage() {
  const { planId } = editionsRoute.useParams();
  const { after } = editionsRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: editions } = useSuspenseQuery(editionsQuery(planId, after));
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
        ]}
      />
      <PageHeading title={`Editions of ${plan.title}`} caption={plan.title}>
        Editions
      </PageHeading>
      <p className="govuk-body">
        Each edition is a copy of the whole plan on one day. It never changes.
      </p>
      {editions.items.length === 0 ? (
        <p className="govuk-body wm-absent">There is no edition yet.</p>
      ) : (
        <Table
          caption={`Editions of ${plan.title}`}
          captionHidden
          columns={columns(planId)}
          rows={editions.items}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        label="Pages of editions"
        next={editions.next ? paths.editions(planId, editions.next) : null}
        first={after ? paths.editions(planId) : null}
      />
      <div className="govuk-button-group wm-no-print">
        {plan.allowed.includes('make-edition') && (
          <Link
            href={paths.planStep(planId, 'make-edition')}
            className="govuk-button govuk-button--secondary wm-no-print"
            role="button"
          >
            Make an edition now
          </Link>
        )}
        <PrintButton>Print this page</PrintButton>
      </div>
    </>
  );
}

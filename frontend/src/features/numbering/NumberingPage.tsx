import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { NewNumber } from '@/api/types';
import { paths } from '@/app/paths';
import { forgetOthers } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { planQuery, prioritiesQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Table, type Column } from '@/ui/Table';
import { number, previewQuery } from './queries';
import { numberingRoute } from './routes';

const COLUMNS: Column<NewNumber>[] = [
  { heading: 'Line', header: true, className: 'wm-table__wide', cell: ({ title }) => title ?? '' },
  { heading: 'Number now', cell: ({ before }) => before || 'None' },
  { heading: 'New number', cell: ({ after }) => <strong>{after}</strong> },
];

/** Which numbers would change, before anything does. */
export function NumberingPage() {
  const { planId } = numberingRoute.useParams();
  const { priority: priorityId } = numberingRoute.useSearch();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(planId));
  const { data: preview } = useSuspenseQuery(previewQuery(planId, priorityId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const priority = priorities.find(({ id }) => id === priorityId);
  const what = priority ? `the actions of priority ${priority.ref}` : 'the plan';
  const back = priority ? paths.priority(priority.id, 'actions') : paths.plan(planId);
  const numbering = useMutation({
    mutationFn: () => number(planId, priorityId),
    onSuccess: async () => {
      await forgetOthers(cache);
      await navigate({
        to: priority ? paths.priority(priority.id) : paths.plan(planId),
        search: { saved: 'yes' },
      });
    },
  });
  const { items, kept } = preview;
  return (
    <>
      {numbering.error && (
        <ErrorSummary
          key={numbering.submittedAt}
          errors={[{ fieldId: null, text: numbering.error.message }]}
        />
      )}
      <Breadcrumbs
        items={[
          { href: paths.plan(planId), text: plan.title },
          ...(priority
            ? [{ href: back, text: `${priority.ref} ${openTitle(priority.title)}` }]
            : []),
        ]}
      />
      <PageHeading title={`Number ${what}`} caption={plan.title}>
        Number {what} by its order
      </PageHeading>
      <p className="govuk-body">
        Numbers are labels. Everything that refers to a line still does, and shows its new number.
      </p>
      {items.length > 0 ? (
        <>
          <Table
            caption={`${count(items.length, 'number')} would change, ${kept} would stay`}
            columns={COLUMNS}
            rows={items}
            keyOf={({ id }) => id}
          />
          <div className="govuk-button-group">
            <Button disabled={numbering.isPending} onClick={() => numbering.mutate()}>
              Use these numbers
            </Button>
            <Link href={back}>Cancel</Link>
          </div>
        </>
      ) : (
        <>
          <p className="govuk-body">Every number is as it would be: there is nothing to change.</p>
          <p className="govuk-body">
            <Link href={back}>Back</Link>
          </p>
        </>
      )}
    </>
  );
}

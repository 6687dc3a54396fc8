import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import { paths } from '@/app/paths';
import { watched } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { FilterLinks } from '@/ui/FilterLinks';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { notesOfPlanQuery, planOfNotesQuery, type Shown } from './queries';
import { notesRoute } from './routes';
import { Thread } from './Thread';

const SHOWN: [Shown, string, string][] = [
  ['open', 'All open', 'Nothing is open.'],
  ['questions', 'Open questions', 'No question is open.'],
  ['mentions', 'Mentions of me', 'Nobody has mentioned you here.'],
  ['mine', 'Mine', 'You have left nothing here.'],
  ['settled', 'Settled', 'Nothing was settled yet.'],
  ['all', 'Everything', 'Nobody has left a note yet.'],
];

const prioritiesQuery = (plan: string) =>
  api.queryOptions('get', '/api/v1/priorities', {
    params: { query: { plan: [plan], limit: 500 } },
  });

export function NotesPage() {
  const { planId } = notesRoute.useParams();
  const search = notesRoute.useSearch();
  const { show = 'open', priority, after } = search;
  const { data: plan } = useSuspenseQuery(planOfNotesQuery(planId));
  const { data: list } = useSuspenseQuery({ ...notesOfPlanQuery(planId, search), ...watched });
  const { data: priorities } = useQuery(prioritiesQuery(planId));
  const to = (change: Record<string, string | undefined>) =>
    paths.notes(planId, { show, ...(priority ? { priority } : {}), ...change });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.plans(), text: 'Plans' },
          { href: paths.plan(planId), text: plan.title },
        ]}
      />
      <PageHeading caption={plan.title}>Notes and questions</PageHeading>
      <FilterLinks
        label="Show"
        items={SHOWN.map(([each, text]) => ({
          href: to({ show: each }),
          text,
          current: each === show,
        }))}
      />
      {priorities && priorities.items.length > 0 && (
        <FilterLinks
          label="Priority"
          items={[
            { href: to({ priority: undefined }), text: 'The whole plan', current: !priority },
            ...priorities.items.map(({ id, ref, title }) => ({
              href: to({ priority: id }),
              text: `${ref} ${openTitle(title)}`,
              current: id === priority,
            })),
          ]}
        />
      )}
      {list.items.length === 0 ? (
        <p className="govuk-body">{SHOWN.find(([each]) => each === show)?.[2]}</p>
      ) : (
        <ol className="wm-threads">
          {list.items.map((note) => (
            <Thread key={note.id} note={note} placed />
          ))}
        </ol>
      )}
      <Pagination
        label="Pages of notes"
        next={list.next ? to({ after: list.next }) : null}
        first={after ? to({}) : null}
      />
      <PrintButton>Print these notes</PrintButton>
    </>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import type { HistoryEntry } from '@/api/types';
import { words } from '@/features/kernel';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { moment } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { actorOf, ADDRESSES, KIND_WORDS, KINDS, type Thing } from './kinds';
import { historyQuery, type HistorySearch } from './queries';
import { Timeline } from './Timeline';

interface Props {
  thing: Thing;
  id: string;
  search: HistorySearch;
}

/** The address of the page with another filter. */
type To = (change: Record<string, string | undefined>) => string;

/** What the thing is called, by the newest entry about it. */
function named(thing: Thing, id: string, items: HistoryEntry[]) {
  const own = items.find((entry) => entry.thing.id === id)?.thing;
  return [words(thing), own?.ref, own?.title].filter(Boolean).join(' ');
}

function Filters({ thing, search, to }: Omit<Props, 'id'> & { to: To }) {
  const { kind, parts } = search;
  return (
    <>
      {thing === 'plan' && (
        <FilterLinks
          label="Show"
          items={[
            { href: to({ parts: undefined }), text: 'The plan itself', current: !parts },
            {
              href: to({ parts: 'yes' }),
              text: 'Everything that stands in it',
              current: parts === 'yes',
            },
          ]}
        />
      )}
      <FilterLinks
        label="What was done"
        items={[
          { href: to({ kind: undefined }), text: 'Everything', current: !kind },
          ...KINDS.map((each) => ({
            href: to({ kind: each }),
            text: KIND_WORDS[each],
            current: kind === each,
          })),
        ]}
      />
    </>
  );
}

export function HistoryPage({ thing, id, search }: Props) {
  const { data } = useSuspenseQuery(historyQuery(thing, id, search));
  const { after, ...filters } = search;
  const { items, next } = data;
  const addresses = ADDRESSES[thing];
  const to: To = (change) => addresses.history(id, { ...filters, ...change });
  const name = named(thing, id, items);
  const gone = !after && items.some((entry) => entry.thing.id === id && entry.kind === 'deleted');
  const [first] = items;
  return (
    <>
      <Breadcrumbs items={gone ? [] : [{ href: addresses.page(id), text: name }]} />
      <PageHeading title={`History: ${name}`} caption={name}>
        History
      </PageHeading>
      <Filters thing={thing} search={search} to={to} />
      {search.by && (
        <p className="govuk-body">
          Only what {first ? actorOf(first) : 'one person'} did is shown.{' '}
          <Link href={to({ by: undefined })}>Show what everybody did</Link>
        </p>
      )}
      {search.since && (
        <p className="govuk-body">
          Only what {search.others ? 'others' : 'anybody'} did since {moment(search.since)} is
          shown. <Link href={to({ since: undefined, others: undefined })}>Show everything</Link>
        </p>
      )}
      {items.length === 0 ? (
        <p className="govuk-body">There is nothing of this kind in the record.</p>
      ) : (
        <Timeline items={items} about={id} toPerson={(by) => to({ by })} narrowed={!!search.by} />
      )}
      <Pagination
        label="Pages of the history"
        next={next ? to({ after: next }) : null}
        first={after ? to({}) : null}
      />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

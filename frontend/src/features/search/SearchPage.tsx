import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { planQuery } from '@/features/plans';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Hit } from './Hit';
import { KINDS } from './kinds';
import { NothingFound } from './NothingFound';
import { searchQuery, type SearchFor } from './queries';
import { readSearch, searchRoute } from './routes';

export function SearchPage() {
  const { q, ...narrowed } = readSearch({ ...searchRoute.useSearch() });
  return q ? <Results asked={{ q, ...narrowed }} q={q} /> : <HowToSearch />;
}

function HowToSearch() {
  return (
    <>
      <PageHeading>Search</PageHeading>
      <p className="govuk-body">
        Type what you look for into the field at the top of the page. It looks through the plans
        that you may read, with their priorities, actions, indicators and notes, and through
        agencies, officers and groups by name.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>Several words: what has all of them, in whatever form (child, children).</li>
        <li>A number: 1.2 or NI 55.</li>
        <li>Words in quotes: exactly these, in this order.</li>
        <li>A minus before a word: what does not have it.</li>
        <li>The word “or” between two: what has either.</li>
      </ul>
    </>
  );
}

function InPlan({ plan, without }: { plan: string; without: string }) {
  const { data } = useSuspenseQuery(planQuery(plan));
  return (
    <p className="govuk-body">
      Only in {data.title}. <Link href={without}>Search everywhere</Link>
    </p>
  );
}

function Results({ asked, q }: { asked: SearchFor; q: string }) {
  const { kind, plan, after } = asked;
  const { data: found } = useSuspenseQuery(searchQuery(asked));
  const to = (change: Partial<Record<keyof SearchFor, string | undefined>>) =>
    paths.search({ q, kind, plan, ...change });
  const all = found.counts.reduce((sum, each) => sum + each.count, 0);
  const shown = found.counts.filter((each) => each.count > 0 || each.kind === kind);
  return (
    <>
      <PageHeading title={`Search for ${q}`}>Search results for “{q}”</PageHeading>
      {plan && <InPlan plan={plan} without={to({ plan: undefined })} />}
      {found.used !== found.asked && (
        <p className="govuk-body">
          Nothing has “{found.asked}” as it is spelled. These are the results for{' '}
          <strong>{found.used}</strong>.
        </p>
      )}
      {all > 0 && (
        <FilterLinks
          label="Show"
          items={[
            { href: to({ kind: undefined }), text: `Everything (${all})`, current: !kind },
            ...shown.map((each) => ({
              href: to({ kind: each.kind }),
              text: `${KINDS[each.kind].many} (${each.count})`,
              current: kind === each.kind,
            })),
          ]}
        />
      )}
      <p className="govuk-body" role="status">
        {found.total > 0
          ? `${count(found.total, 'result')}, the best first.`
          : 'Nothing was found.'}
      </p>
      {found.items.length > 0 ? (
        <ol className="govuk-list wm-hits">
          {found.items.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ol>
      ) : (
        <NothingFound
          q={q}
          suggestion={found.suggestion ?? null}
          wider={kind || plan ? paths.search({ q }) : null}
        />
      )}
      <Pagination
        label="Pages of results"
        next={found.next ? to({ after: found.next }) : null}
        first={after ? to({}) : null}
      />
    </>
  );
}

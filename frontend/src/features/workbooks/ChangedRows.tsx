import type { ComparedThing, ImportResult, Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName } from '@/features/kernel';
import { FilterLinks } from '@/ui/FilterLinks';
import { Pagination } from '@/ui/Pagination';
import { Tag } from '@/ui/Tag';
import { workbookRoute } from './routes';

const A_PAGE = 100;

function Value({ text }: { text: string | null }) {
  if (text === null) return <span className="wm-absent">nothing</span>;
  return <span className="wm-prewrap">{text}</span>;
}

function Row({ thing }: { thing: ComparedThing }) {
  const made = thing.outcome === 'created';
  return (
    <details className="wm-compare">
      <summary>
        Row {thing.row}: {thing.ref && <span className="wm-ref">{thing.ref}</span>}{' '}
        {thing.title || 'No title'}{' '}
        <Tag colour={made ? 'green' : 'blue'}>{made ? 'New' : 'Changed'}</Tag>
      </summary>
      <dl className="wm-details">
        {thing.fields.map(({ field, now, document }) => (
          <div key={field}>
            <dt>{fieldName(field)}</dt>
            <dd>
              {!made && (
                <>
                  <span className="wm-quiet">before: </span>
                  <Value text={now} />
                  <br />
                  <span className="wm-quiet">after: </span>
                </>
              )}
              <Value text={document} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface Props {
  plan: Plan;
  importId: string;
  result: ImportResult;
}

/** Each row that says something else than the plan, cell by cell, before and after. */
export function ChangedRows({ plan, importId, result }: Props) {
  const { rows, from } = workbookRoute.useSearch();
  const start = Number(from ?? 0);
  const changed = result.comparison.filter(
    ({ outcome }) => outcome === 'created' || outcome === 'updated',
  );
  if (changed.length === 0) return null;
  const of = (outcome: 'created' | 'updated') =>
    changed.filter((thing) => thing.outcome === outcome);
  const shown = rows ? of(rows) : changed;
  const to = (search: { rows?: string; from?: string }) =>
    `${paths.workbook(plan.id, importId, search)}#changes`;
  const kept = rows ? { rows } : {};
  return (
    <section aria-labelledby="changes">
      <h2 className="govuk-heading-m" id="changes">
        What would change
      </h2>
      <FilterLinks
        label="Show"
        items={[
          { href: to({}), text: `All (${changed.length})`, current: !rows },
          ...(['created', 'updated'] as const)
            .filter((each) => of(each).length > 0)
            .map((each) => ({
              href: to({ rows: each }),
              text: `${each === 'created' ? 'New' : 'Changed'} (${of(each).length})`,
              current: rows === each,
            })),
        ]}
      />
      {shown.slice(start, start + A_PAGE).map((thing) => (
        <Row key={thing.row} thing={thing} />
      ))}
      <Pagination
        label="Pages of changes"
        next={start + A_PAGE < shown.length ? to({ ...kept, from: String(start + A_PAGE) }) : null}
        first={start > 0 ? to(kept) : null}
      />
    </section>
  );
}

import type { ComparedThing, ImportResult } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName } from '@/features/kernel';
import { FilterLinks } from '@/ui/FilterLinks';
import { grouped } from '@/ui/groups';
import { Tag, type TagColour } from '@/ui/Tag';
import { importRoute } from './routes';
import { headingOf, inReadingOrder } from './things';

type Outcome = ComparedThing['outcome'];

const OUTCOMES: Outcome[] = ['created', 'updated', 'conflict', 'unchanged'];
const WORDS: Record<Outcome, [TagColour, string]> = {
  created: ['green', 'New'],
  updated: ['blue', 'Changed'],
  conflict: ['red', 'Edited here since'],
  unchanged: ['grey', 'As it is'],
  failed: ['red', 'Something is wrong'],
  'left-out': ['grey', 'Left out'],
};

function Fields({ thing }: { thing: ComparedThing }) {
  return (
    <dl className="wm-details">
      {thing.fields.map(({ field, now, document }) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd>
            {thing.outcome !== 'created' && (
              <>
                <span className="wm-quiet">now: </span>
                {now ?? <span className="wm-absent">nothing</span>}
                <br />
                <span className="wm-quiet">in the document: </span>
              </>
            )}
            {document ?? <span className="wm-absent">nothing</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Thing({ thing }: { thing: ComparedThing }) {
  const [colour, text] = WORDS[thing.outcome];
  const name = (
    <>
      {thing.ref && <span className="wm-ref">{thing.ref}</span>} {thing.title ?? 'No title'}{' '}
      <Tag colour={colour}>{text}</Tag>
    </>
  );
  if (thing.fields.length === 0) return <p className="wm-compare wm-compare--plain">{name}</p>;
  return (
    <details className="wm-compare">
      <summary>{name}</summary>
      <Fields thing={thing} />
    </details>
  );
}

/** The document beside what is here, thing by thing. */
export function Comparison({ result, importId }: { result: ImportResult; importId: string }) {
  const { outcome } = importRoute.useSearch();
  const things = result.comparison;
  if (things.length === 0) return null;
  const of = (each: Outcome) => things.filter((thing) => thing.outcome === each);
  const shown = outcome ? of(outcome) : things.filter((thing) => thing.outcome !== 'unchanged');
  return (
    <section aria-labelledby="comparison">
      <h2 className="govuk-heading-m" id="comparison">
        What loading would do
      </h2>
      <FilterLinks
        label="Show changes"
        items={[
          {
            href: `${paths.import(importId)}#comparison`,
            text: `Everything that changes (${things.length - of('unchanged').length})`,
            current: !outcome,
          },
          ...OUTCOMES.filter((each) => of(each).length > 0).map((each) => ({
            href: `${paths.import(importId, { outcome: each })}#comparison`,
            text: `${WORDS[each][1]} (${of(each).length})`,
            current: outcome === each,
          })),
        ]}
      />
      {shown.length === 0 && (
        <p className="govuk-body">Nothing: the plan is already as the document has it.</p>
      )}
      {inReadingOrder(grouped(shown, ({ type }) => type)).map(([type, group]) => (
        <section key={type} aria-labelledby={`comparison-${type}`}>
          <h3 className="govuk-heading-s" id={`comparison-${type}`}>
            {headingOf(type, group.length)}
          </h3>
          {group.map((thing, index) => (
            // A new thing has no id yet, and refs may repeat in a draft.
            // oxlint-disable-next-line react/no-array-index-key
            <Thing key={index} thing={thing} />
          ))}
        </section>
      ))}
    </section>
  );
}

import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { chosenInWords, type FilterName, type PlanActionFilters } from '@/features/savedviews';

interface Props {
  plan: string;
  filters: PlanActionFilters;
  /** What a filter's value is called; null when it has no name of its own. */
  nameOf: (name: FilterName, value: string) => string | null;
}

/** What the list is filtered by, each a link that takes it away again. */
export function ChosenFilters({ plan, filters, nameOf }: Props) {
  const { after: _after, ...chosen } = filters;
  const names = Object.keys(chosen) as FilterName[];
  if (names.length === 0) return null;
  return (
    <section className="wm-chosen" aria-labelledby="chosen">
      <h2 className="govuk-heading-s govuk-!-margin-bottom-1" id="chosen">
        Selected filters
      </h2>
      <ul className="wm-chosen__list">
        {names.map((name) => {
          const value = chosen[name] ?? '';
          return (
            <li key={name}>
              <Link
                className="wm-chosen__tag"
                href={paths.planActions(plan, {
                  ...chosen,
                  [name]: undefined,
                  // Without its agency a part means nothing.
                  ...(name === 'agency' ? { role: undefined } : {}),
                })}
              >
                <span className="govuk-visually-hidden">Remove this filter: </span>
                {chosenInWords(name, value, nameOf)}
                <span aria-hidden="true"> ×</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className="govuk-body wm-no-print">
        <Link href={paths.planActions(plan)}>Clear all filters</Link>{' '}
        <Link href={paths.newView(plan, chosen)}>Save this list</Link>
      </p>
    </section>
  );
}

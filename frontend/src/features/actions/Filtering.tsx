import { useFilterNames, type PlanActionFilters } from '@/features/savedviews';
import { ChosenFilters } from './ChosenFilters';
import { FilterForm } from './FilterForm';

interface Props {
  plan: string;
  filters: PlanActionFilters;
}

/** What the list is filtered by, and the form that filters it otherwise, closed until it is wanted. */
export function Filtering({ plan, filters }: Props) {
  const { nameOf, members, priorities, themes } = useFilterNames(plan);
  return (
    <>
      <ChosenFilters plan={plan} filters={filters} nameOf={nameOf} />
      <details className="govuk-details wm-no-print">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Filter these actions</span>
        </summary>
        <div className="govuk-details__text">
          {/* Another address is another form. */}
          <FilterForm
            key={JSON.stringify(filters)}
            plan={plan}
            filters={filters}
            members={members}
            priorities={priorities}
            themes={themes}
          />
        </div>
      </details>
    </>
  );
}

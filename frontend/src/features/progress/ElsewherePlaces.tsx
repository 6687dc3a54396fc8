import type { Period } from '@/api/types';
import { paths } from '@/app/paths';
import { FilterLinks } from '@/ui/FilterLinks';
import type { Place, ReportingAgency } from './place';

interface Props {
  place: Place;
  agencies: ReportingAgency[];
  periods: Period[];
}

/** The same action for another period, or for another agency that leads it. */
export function ElsewherePlaces({ place: { action, agency, period }, agencies, periods }: Props) {
  const here = { period: period.start, agency: agency.id };
  return (
    <details className="govuk-details wm-no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Report for another period or agency</span>
      </summary>
      <div className="govuk-details__text">
        <FilterLinks
          label="Period"
          items={periods.toReversed().map(({ start, label }) => ({
            href: paths.report(action.id, { ...here, period: start }),
            text: label,
            current: start === period.start,
          }))}
        />
        {agencies.length > 1 && (
          <FilterLinks
            label="Agency"
            items={agencies.map(({ id, name }) => ({
              href: paths.report(action.id, { ...here, agency: id }),
              text: name,
              current: id === agency.id,
            }))}
          />
        )}
      </div>
    </details>
  );
}

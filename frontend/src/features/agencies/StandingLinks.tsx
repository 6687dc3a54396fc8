import { RATINGS, STATUSES } from '@/features/actions';
import { words } from '@/features/kernel';
import { FilterLinks } from '@/ui/FilterLinks';
import type { WorkFilters as Filters } from './queries';

interface Props {
  filters: Pick<Filters, 'status' | 'rating' | 'unreported'>;
  to: (change: Record<string, string | undefined>) => string;
}

/** By where actions stand: folded away until it is wanted. */
export function StandingLinks({ filters: { status, rating, unreported }, to }: Props) {
  return (
    <details className="govuk-details" open={Boolean(status ?? rating ?? unreported)}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Filter by status, rating and outstanding reports
        </span>
      </summary>
      <div className="govuk-details__text">
        <FilterLinks
          label="Status"
          items={[
            { href: to({ status: undefined }), text: 'Any', current: !status },
            ...STATUSES.map((each) => ({
              href: to({ status: each }),
              text: words(each),
              current: status === each,
            })),
          ]}
        />
        <FilterLinks
          label="Rating"
          items={[
            { href: to({ rating: undefined }), text: 'Any', current: !rating },
            ...RATINGS.map((each) => ({
              href: to({ rating: each }),
              text: words(each),
              current: rating === each,
            })),
          ]}
        />
        <FilterLinks
          label="Reports"
          items={[
            { href: to({ unreported: undefined }), text: 'All', current: !unreported },
            {
              href: to({ unreported: 'yes' }),
              text: 'Outstanding in the newest round',
              current: unreported === 'yes',
            },
          ]}
        />
      </div>
    </details>
  );
}

import { useQuery } from '@tanstack/react-query';
import { watched } from '@/features/editing';
import { fieldName } from '@/features/kernel';
import { Link } from '@/ui/Link';
import { addressOf } from './address';
import { openInQuery } from './queries';

/** On the page of an action or a priority: what is still open in it, as it stands now. */
export function StillOpen({ planId, thing }: { planId: string; thing: string }) {
  const { data } = useQuery({ ...openInQuery(planId, thing), ...watched });
  if (!data || data.items.length === 0) return null;
  return (
    <details className="govuk-details wm-no-print">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Still open here: {data.total}</span>
      </summary>
      <div className="govuk-details__text">
        <ul className="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
          {data.items.map((item) => (
            <li key={item.id}>
              <Link href={addressOf(item, planId)}>{fieldName(item.where.field)}</Link>:{' '}
              {item.detail}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

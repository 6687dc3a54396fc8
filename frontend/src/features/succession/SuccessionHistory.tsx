import type { Succession } from '@/api/types';
import { day } from '@/ui/dates';

function said({ kind, former, successors }: Succession) {
  const names = successors.map(({ name }) => name).join(', ');
  if (kind === 'renamed') return `${former.name} was renamed`;
  return kind === 'merged'
    ? `${former.name} went up in ${names}`
    : `${former.name} became ${names}`;
}

/** What the agency was called before, and whom it followed. */
export function SuccessionHistory({ items }: { items: Succession[] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">
        Until now
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {items.map((each) => (
          <li key={each.id}>
            {day(each.on)}: {said(each)}
            {each.reason && <span className="wm-quiet"> ({each.reason})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

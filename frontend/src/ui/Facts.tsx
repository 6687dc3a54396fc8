import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Facts about one thing, label beside value. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="govuk-summary-list">
      {items.map((item) => (
        <div key={item.label} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{item.label}</dt>
          <dd className="govuk-summary-list__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

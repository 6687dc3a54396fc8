import type { ReactNode } from 'react';
import { PARTS, type PartId } from './parts';

export function Part({ id, children }: { id: PartId; children: ReactNode }) {
  return (
    <section className="wm-part" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {PARTS.find((part) => part.id === id)?.title}
      </h2>
      <div className="govuk-body">{children}</div>
    </section>
  );
}

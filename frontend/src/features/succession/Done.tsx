import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';

/** Said once it is done, with what was done under it. */
export function Done({ said, children }: { said: string; children: ReactNode }) {
  return (
    <>
      <Notice title="Done" success>
        <p className="govuk-notification-banner__heading">{said}</p>
      </Notice>
      {children}
    </>
  );
}

import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';

/** Of an address: whether one comes from saving. */
export const savedSearch = ({ saved }: Record<string, unknown>): { saved?: 'yes' } =>
  saved === 'yes' ? { saved } : {};

/** Said once more after saving, with what the service made of it. */
export function SavedNotice({ shown, children }: { shown: boolean; children?: ReactNode }) {
  if (!shown) return null;
  return (
    <Notice title="Saved" success>
      {children || <p className="govuk-notification-banner__heading">Your changes are saved.</p>}
    </Notice>
  );
}

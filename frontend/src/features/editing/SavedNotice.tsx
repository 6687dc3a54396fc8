import type { ReactNode } from 'react';
import { Notice } from '@/ui/Notice';

interface AfterWrite {
  saved?: 'yes';
  deleted?: string;
}

/** Of an address: whether one comes from saving, or from deleting a thing that stood here. */
export const savedSearch = ({ saved, deleted }: Record<string, unknown>): AfterWrite => ({
  ...(saved === 'yes' ? { saved } : {}),
  ...(typeof deleted === 'string' ? { deleted } : {}),
});

/** Said once more after saving, with what the service made of it. */
export function SavedNotice({ shown, children }: { shown: boolean; children?: ReactNode }) {
  if (!shown) return null;
  return (
    <Notice title="Saved" success>
      {children || <p className="govuk-notification-banner__heading">Your changes are saved.</p>}
    </Notice>
  );
}

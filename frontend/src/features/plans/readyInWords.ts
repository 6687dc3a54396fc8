import type { Plan } from '@/api/types';
import { count } from '@/ui/numbers';

/** How ready a plan is, in one line. */
export function readyInWords({ unconfirmed, missing, suspicious }: Plan['readiness']) {
  if (unconfirmed + missing + suspicious === 0) return 'Nothing is open';
  const parts = [
    unconfirmed > 0 && `${unconfirmed} to be confirmed`,
    missing > 0 && `${missing} missing`,
    suspicious > 0 && count(suspicious, 'thing to check', 'things to check'),
  ];
  return parts.filter(Boolean).join(', ');
}

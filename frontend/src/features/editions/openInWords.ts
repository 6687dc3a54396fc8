import type { Edition } from '@/api/types';
import { count } from '@/ui/numbers';

/** How much was open, in a sentence; null when nothing was. */
export function openInWords({ unconfirmed, missing, suspicious }: Edition['readiness']) {
  const parts = [
    unconfirmed > 0 && `${count(unconfirmed, 'thing')} to be confirmed`,
    missing > 0 && `${count(missing, 'thing')} missing`,
    suspicious > 0 && `${count(suspicious, 'thing')} to check`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

const OCCASIONS: Record<Edition['occasion'], string> = {
  consultation: 'made when the plan was opened for consultation',
  agreed: 'made when the plan was agreed',
  published: 'made when the plan was published',
  requested: 'made on request',
};

export const occasionInWords = ({ occasion }: Edition) => OCCASIONS[occasion];

import type { Kind } from '@/features/open';

export const KIND_WORDS: Record<Kind, { title: string; none: string }> = {
  unconfirmed: { title: 'To be confirmed', none: 'Nothing is waiting to be confirmed.' },
  missing: { title: 'Missing', none: 'Nothing is missing.' },
  suspicious: { title: 'To check', none: 'Nothing looks wrong.' },
};

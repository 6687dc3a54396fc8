import type { ActionStatus } from '@/api/types';
import { words } from '@/features/kernel';

interface StatusChoice {
  value: ActionStatus;
  text: string;
  hint?: string;
}

const ACCEPTED = 'Takes effect once it is accepted.';

const HINTS: Partial<Record<ActionStatus, string>> = { deferred: ACCEPTED, cancelled: ACCEPTED };

const ORDER: ActionStatus[] = [
  'on-track',
  'at-risk',
  'off-track',
  'completed',
  'not-started',
  'deferred',
  'cancelled',
];

/** What an agency can say of how an action stands, the commonest first. */
export const STATUSES: StatusChoice[] = ORDER.map((value) => ({
  value,
  text: words(value),
  ...(HINTS[value] ? { hint: HINTS[value] } : {}),
}));

export const isStatus = (text: string): text is ActionStatus => ORDER.some((each) => each === text);

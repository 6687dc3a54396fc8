import type { Assignment } from '@/api/types';

/** What can be made of a place by whoever reads it, as it is put to them. */
export interface Move {
  to: Assignment['state'];
  button: string;
  /** Asked before it is done; null for what is done with one press. */
  question: { label: string; hint: string } | null;
}

const ACCEPT: Move = { to: 'accepted', button: 'Accept', question: null };

const DECLINE: Move = {
  to: 'declined',
  button: 'Decline',
  question: {
    label: 'Why does your agency decline?',
    hint: 'The partnership officer reads this, and may ask again or name another.',
  },
};

const RECORD: Move = {
  to: 'accepted',
  button: 'Record as agreed elsewhere',
  question: {
    label: 'Where was it agreed?',
    hint: 'For example, the minute of a meeting. It says here that you recorded it.',
  },
};

const ASK_AGAIN: Move = {
  to: 'proposed',
  button: 'Propose again',
  question: { label: 'What has changed since?', hint: 'You may leave this empty.' },
};

/** The moves that the service allows; one's own agency answers, for another its answer is recorded. */
export function movesOf(place: Assignment, own: boolean): Move[] {
  const moves = { accepted: own ? ACCEPT : RECORD, declined: DECLINE, proposed: ASK_AGAIN };
  const order: Assignment['state'][] = ['accepted', 'declined', 'proposed'];
  return order.filter((to) => place.allowed.includes(to)).map((to) => moves[to]);
}

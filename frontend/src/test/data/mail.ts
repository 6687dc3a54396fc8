import type { Mail, Preferences, Unsubscribe } from '@/api/types';
import { id } from './ids';
import { officers, partnership } from './members';

const first = officers[0];
const officer = first ? { id: first.id, code: null, name: first.name } : null;

function mail(n: number, state: Mail['state'], more: Partial<Mail> = {}): Mail {
  return {
    id: id('mai', n),
    version: 2,
    messageId: `<${id('mai', n)}@rowanshire.example>`,
    partnership: { id: partnership.id, code: partnership.shortName, name: partnership.name },
    officer,
    address: `officer-${n}@rowanshire.example`,
    kinds: ['watched'],
    subject: 'What you watch has changed',
    state,
    attempts: 1,
    createdAt: '2026-11-22T07:00:00Z',
    nextTry: null,
    sentAt: null,
    error: null,
    allowed: [],
    ...more,
  };
}

export const mails: Mail[] = [
  mail(1, 'bounced', {
    error: 'recipient address not accepted: 550 5.1.1 No such mailbox here',
    allowed: ['waiting'],
  }),
  mail(2, 'waiting', { error: 'Connection refused', nextTry: '2026-11-22T12:15:00Z' }),
  mail(3, 'waiting', { attempts: 0, nextTry: '2026-11-22T12:10:00Z' }),
  mail(4, 'sent', { sentAt: '2026-11-22T07:00:04Z' }),
];

export const preferences: Preferences = {
  version: 1,
  officer,
  address: 'officer@rowanshire.example',
  mail: {
    roundOpened: 'daily',
    roundDue: 'daily',
    reminder: 'at-once',
    reportReturned: 'daily',
    proposal: 'daily',
    mention: 'daily',
    watched: 'daily',
  },
  allowed: ['edit'],
};

/** The word in the link of a mail. */
export const UNSUBSCRIBE = 'rV1nq0c5tC0xk3m9Jw8s2dQyT7uZpLbA4eHfGiKoNXE';

export const unsubscribes: Unsubscribe = { kinds: ['watched'], off: false, seenByOfficers: false };

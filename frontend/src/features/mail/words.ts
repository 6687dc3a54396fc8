import type { Mail, MailTimes } from '@/api/types';

/** What a mail tells of, and what it tells. */
export const KINDS: { kind: keyof MailTimes; text: string; hint?: string }[] = [
  { kind: 'proposal', text: 'Your agency is asked to lead or support an action' },
  { kind: 'mention', text: 'A note mentions you' },
  { kind: 'watched', text: 'Something you watch has changed' },
  { kind: 'roundOpened', text: 'A reporting round has opened' },
  { kind: 'roundDue', text: 'Your reports are due soon, or late' },
  {
    kind: 'reminder',
    text: 'A partnership officer asks for your reports',
    hint: 'If you turn this off, the partnership’s officers see that they do not reach you.',
  },
  { kind: 'reportReturned', text: 'A report was returned to you' },
];

export const TIMES: { value: NonNullable<MailTimes['watched']>; text: string }[] = [
  { value: 'at-once', text: 'At once' },
  { value: 'daily', text: 'Once a day, at 7 am' },
  { value: 'weekly', text: 'Once a week, Monday at 7 am' },
  { value: 'off', text: 'Never' },
];

const ABOUT: Record<Mail['kinds'][number], string> = {
  proposal: 'what your agency is asked to lead or support',
  mention: 'notes that mention you',
  watched: 'what you watch',
  'round-opened': 'reporting rounds that open',
  'round-due': 'reports that are due',
  reminder: 'reports that are asked for',
  'report-returned': 'reports that were returned',
  invitation: 'invitations to Waymark',
};

export const aboutInWords = (kinds: Mail['kinds']) =>
  new Intl.ListFormat('en-GB').format(kinds.map((kind) => ABOUT[kind]));

const STATES: Record<Mail['state'], string> = {
  waiting: 'Waits to be sent',
  claimed: 'Is being sent',
  sent: 'Sent',
  failed: 'Given up',
  bounced: 'Came back',
  suppressed: 'Not sent',
};

export const stateInWords = (state: Mail['state']) => STATES[state];

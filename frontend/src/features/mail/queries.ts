import { api, client } from '@/api/client';
import type { Mail, MailTimes, Preferences } from '@/api/types';
import { ifVersion } from '@/features/editing';

export interface MailFilters {
  state?: Mail['state'];
  after?: string;
}

export const MAIL_STATES: Mail['state'][] = [
  'waiting',
  'claimed',
  'sent',
  'failed',
  'bounced',
  'suppressed',
];

export const mailQuery = ({ state, after }: MailFilters) =>
  api.queryOptions('get', '/api/v1/mail', {
    params: {
      query: { limit: 50, ...(state ? { state: [state] } : {}), ...(after ? { after } : {}) },
    },
  });

/** What was tried and still waits, however much waits beside it: the mail server has not taken it. */
export const waitingQuery = () =>
  api.queryOptions('get', '/api/v1/mail', {
    params: { query: { limit: 1, count: true, state: ['waiting'], tried: true } },
  });

export const sendAgain = ({ id }: Mail) =>
  client.POST('/api/v1/mail/{id}/transitions', {
    params: { path: { id } },
    body: { to: 'waiting', reason: null },
  });

export const preferencesQuery = () => api.queryOptions('get', '/api/v1/preferences');

export async function choose(mail: Partial<MailTimes>, version: number | null) {
  const { data } = await client.PATCH('/api/v1/preferences', {
    params: { header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: { mail },
  });
  return data as Preferences;
}

export const unsubscribeQuery = (token: string) =>
  api.queryOptions('get', '/api/v1/unsubscribe/{token}', { params: { path: { token } } });

export const unsubscribe = (token: string, undo: boolean) =>
  client.POST('/api/v1/unsubscribe/{token}', {
    params: { path: { token }, query: undo ? { undo } : {} },
  });

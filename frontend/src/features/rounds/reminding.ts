import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { Reminder } from '@/api/types';
import { onceOnly } from '@/features/editing';

const path = (id: string) => ({ path: { id } });

/** Whom a reminder would reach now: nobody is told. */
export const reachQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', 'reach', id],
    staleTime: 0,
    queryFn: async () => {
      const { data } = await client.POST('/api/v1/reporting-rounds/{id}/reminders', {
        params: { ...path(id), query: { dryRun: true } },
        body: {},
      });
      return data as Reminder;
    },
  });

export const remindersQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/reporting-rounds/{id}/reminders', {
    params: { ...path(id), query: { limit: 500 } },
  });

export const reminderQuery = (id: string, reminder: string) =>
  api.queryOptions('get', '/api/v1/reporting-rounds/{id}/reminders/{reminder}', {
    params: { path: { id, reminder } },
  });

export async function remind(id: string, text: string) {
  const body = { text: text.trim() || null };
  const { headers, done } = onceOnly([id, body]);
  const { data } = await client.POST('/api/v1/reporting-rounds/{id}/reminders', {
    params: { ...path(id), header: headers },
    body,
  });
  done();
  return data as Reminder;
}

import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { Kind, Thing } from './kinds';

export interface HistorySearch {
  kind?: Kind;
  by?: string;
  parts?: 'yes';
  since?: string;
  others?: 'yes';
  after?: string;
}

const PER_PAGE = 50;

const asked = ({ kind, by, since, others, after }: HistorySearch) => ({
  limit: PER_PAGE,
  ...(since ? { since } : {}),
  ...(others ? { others: true } : {}),
  ...(kind ? { kind: [kind] } : {}),
  ...(by ? { by } : {}),
  ...(after ? { after } : {}),
});

async function read(thing: Thing, id: string, search: HistorySearch) {
  const path = { id };
  const query = asked(search);
  const params = { path, query };
  switch (thing) {
    case 'action':
      return client.GET('/api/v1/actions/{id}/history', { params });
    case 'priority':
      return client.GET('/api/v1/priorities/{id}/history', { params });
    case 'indicator':
      return client.GET('/api/v1/indicators/{id}/history', { params });
    default: {
      const include = search.parts ? { include: ['parts' as const] } : {};
      return client.GET('/api/v1/plans/{id}/history', {
        params: { path, query: { ...query, ...include } },
      });
    }
  }
}

/** One page of what became of a thing, the newest first. */
export const historyQuery = (thing: Thing, id: string, search: HistorySearch) =>
  queryOptions({
    queryKey: ['history', thing, id, search],
    queryFn: async () => {
      const { data } = await read(thing, id, search);
      return data ?? { items: [], next: null };
    },
  });

const then = (id: string, asOf: string) => ({ params: { path: { id }, query: { asOf } } });

export const actionThenQuery = (id: string, at: string) =>
  api.queryOptions('get', '/api/v1/actions/{id}', then(id, at));

export const priorityThenQuery = (id: string, at: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}', then(id, at));

export const indicatorThenQuery = (id: string, at: string) =>
  api.queryOptions('get', '/api/v1/indicators/{id}', then(id, at));

export const planThenQuery = (id: string, at: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}', then(id, at));

import type { QueryClient } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { Line, Watch } from '@/api/types';
import { ifVersion } from '@/features/editing';

/** What of mine covers a thing: a watch on itself, or on what stands above it. */
export const coveringQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/watches', { params: { query: { covering: id } } });

export const watchesQuery = () =>
  api.queryOptions('get', '/api/v1/watches', { params: { query: { limit: 500 } } });

export const DAYS = ['7', '30'] as const;
export type Days = (typeof DAYS)[number];

/** The beginning of a day so many days ago, the same for every reading of today. */
function daysAgo(days: Days) {
  const from = new Date();
  from.setUTCDate(from.getUTCDate() - Number(days));
  return `${from.toISOString().slice(0, 10)}T00:00:00Z`;
}

export const newsQuery = ({ days, after }: { days?: Days; after?: string }) =>
  api.queryOptions('get', '/api/v1/news', {
    params: {
      query: {
        limit: 50,
        count: true,
        ...(days ? { since: daysAgo(days) } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const watch = (type: Line['type'], id: string) =>
  client.POST('/api/v1/watches', { body: { type, id } });

export const unwatch = ({ id, version }: Watch) =>
  client.DELETE('/api/v1/watches/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });

export const seen = (upTo: string) => client.POST('/api/v1/news/seen', { body: { upTo } });

/** One watches more or less, or has seen something: news and watches are read anew. */
export const watchingChanged = (cache: QueryClient) =>
  cache.invalidateQueries({
    predicate: ({ queryKey }) => /\/(news|watches)$/.test(String(queryKey[1])),
  });

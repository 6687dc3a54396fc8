import type { QueryClient } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { CalendarFeed } from '@/api/types';
import { ifVersion } from '@/features/editing';

export const feedsQuery = () =>
  api.queryOptions('get', '/api/v1/calendar-feeds', { params: { query: { limit: 500 } } });

/** Without an Idempotency-Key: an answer that is kept for a second try would keep the address, too. */
export const makeFeed = (name: string, agency: string | null) =>
  client.POST('/api/v1/calendar-feeds', { body: { name, agency } });

export const revokeFeed = ({ id, version }: CalendarFeed) =>
  client.DELETE('/api/v1/calendar-feeds/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });

export const feedsChanged = (cache: QueryClient) =>
  cache.invalidateQueries({ queryKey: feedsQuery().queryKey });

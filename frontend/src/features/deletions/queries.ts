import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';

/** What was deleted of a plan, or of every plan one may see, the newest first. */
export const deletionsQuery = (plan: string | undefined, after: string | undefined) =>
  api.queryOptions('get', '/api/v1/deletions', {
    params: {
      query: {
        limit: 50,
        count: true,
        ...(plan ? { plan: [plan] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const deletionQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/deletions/{id}', { params: { path: { id } } });

/** The deletion of a thing that has just gone; null once it is back. */
export const deletionOfQuery = (thing: string) =>
  queryOptions({
    queryKey: ['deletions', 'of', thing],
    queryFn: async () => {
      const { data } = await client.GET('/api/v1/deletions', {
        params: { query: { thing: [thing], limit: 1 } },
      });
      return data?.items[0] ?? null;
    },
  });

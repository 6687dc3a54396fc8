import { queryOptions } from '@tanstack/react-query';
import { api, client } from './client';
import { everyPage } from './pages';

const SELDOM = 60_000;

/** Who is signed in and what they hold. */
export const meQuery = () => api.queryOptions('get', '/api/v1/me', {}, { staleTime: SELDOM });

/** The partnerships that this person may edit, and so load plans into; empty for everyone else. */
export const editablePartnershipsQuery = () =>
  queryOptions({
    queryKey: ['partnerships', 'editable'],
    queryFn: async () => {
      const all = await everyPage((after) =>
        client.GET('/api/v1/partnerships', {
          params: { query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      );
      return all.filter(({ allowed }) => allowed.includes('edit'));
    },
    staleTime: SELDOM,
  });

import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

export const indicatorQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/indicators/{id}', { params: { path: { id } } });

/** The priority in which a new indicator is to be placed. */
export const priorityQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}', { params: { path: { id } } });

/** The partnership's indicators that can be placed: parts come with the one they belong to. */
export const indicatorsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['indicators', 'every', partnership],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/indicators', {
          params: {
            query: {
              partnership: [partnership],
              parent: 'none',
              limit: 500,
              ...(after ? { after } : {}),
            },
          },
        }),
      ),
  });

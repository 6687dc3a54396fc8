import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

export const partnershipQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/partnerships/{id}', { params: { path: { id } } });

/** All that one may see: an installation has tens of them. */
export const partnershipsQuery = () =>
  queryOptions({
    queryKey: ['partnerships', 'every'],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/partnerships', {
          params: { query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

/** The areas that a partnership serves: counties and districts, not the communities in them. */
export const areasQuery = () =>
  queryOptions({
    queryKey: ['areas', 'large'],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/areas', {
          params: {
            query: {
              kind: ['county', 'district'],
              limit: 500,
              ...(after ? { after } : {}),
            },
          },
        }),
      ),
  });

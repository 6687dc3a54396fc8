import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

export const membershipQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/memberships/{id}', { params: { path: { id } } });

/** Of one agency, or in one partnership; past ones too. */
export const membershipsQuery = (of: { agency: string } | { partnership: string }) =>
  queryOptions({
    queryKey: ['memberships', 'every', of],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/memberships', {
          params: {
            query: {
              ...('agency' in of ? { agency: [of.agency] } : { partnership: [of.partnership] }),
              limit: 500,
              ...(after ? { after } : {}),
            },
          },
        }),
      ),
  });

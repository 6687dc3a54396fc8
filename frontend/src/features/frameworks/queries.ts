import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

export const frameworkQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/frameworks/{id}', { params: { path: { id } } });

/** The frameworks that a plan of the partnership may take its outcomes from: what all share, and its own. */
export const frameworksQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['frameworks', partnership],
    queryFn: async () => {
      const frameworks = await everyPage((after) =>
        client.GET('/api/v1/frameworks', {
          params: { query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      );
      return frameworks.filter(({ partnership: whose }) => !whose || whose.id === partnership);
    },
  });

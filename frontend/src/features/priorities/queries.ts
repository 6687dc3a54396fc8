import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

export const priorityQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}', { params: { path: { id } } });

/** The outcomes there are to choose from, of every framework one may see. */
export const outcomesQuery = () =>
  queryOptions({
    queryKey: ['frameworks', 'outcomes'],
    queryFn: async () => {
      const frameworks = await everyPage((after) =>
        client.GET('/api/v1/frameworks', {
          params: { query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      );
      const byCode = new Map(
        frameworks.flatMap(({ outcomes }) => outcomes.map((each) => [each.code, each] as const)),
      );
      return [...byCode.values()];
    },
  });

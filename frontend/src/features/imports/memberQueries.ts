import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { UnknownName } from '@/api/types';

export interface Member {
  id: string;
  name: string;
}

export const everyAgencyQuery = () =>
  queryOptions({
    queryKey: ['agencies', 'every'],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/agencies', {
          params: { query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

const FOUND_AT_MOST = 8;

async function find(kind: UnknownName['kind'], q: string): Promise<Member[]> {
  const init = { params: { query: { q, limit: FOUND_AT_MOST } } };
  const asks = {
    agency: () => client.GET('/api/v1/agencies', init),
    officer: () => client.GET('/api/v1/officers', init),
    group: () => client.GET('/api/v1/groups', init),
  };
  const { data } = await asks[kind]();
  return (data?.items ?? []).map(({ id, name }) => ({ id, name }));
}

export const searchQuery = (kind: UnknownName['kind'], q: string) =>
  queryOptions({
    queryKey: ['members', kind, q],
    queryFn: () => find(kind, q),
    enabled: q.length > 1,
  });

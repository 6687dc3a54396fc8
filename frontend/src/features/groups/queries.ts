import { api } from '@/api/client';

export const groupsQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/groups', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export const groupQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}', { params: { path: { id } } });

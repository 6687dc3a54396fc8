import { api } from '@/api/client';

export const officersQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/officers', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export const officerQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/officers/{id}', { params: { path: { id } } });

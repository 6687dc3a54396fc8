import { api } from '@/api/client';

export const groupsQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/groups', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export const groupQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}', { params: { path: { id } } });

/** Who sits on a group, today or on another day. */
export const membersOnQuery = (group: string, on?: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}/members', {
    params: { path: { id: group }, query: { limit: 500, ...(on ? { on } : {}) } },
  });

import { api } from '@/api/client';

export const priorityQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}', { params: { path: { id } } });

/** The framework whose outcomes the priorities of a plan serve. */
export const frameworkQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/frameworks/{id}', { params: { path: { id } } });

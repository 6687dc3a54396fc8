import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { WorkLine } from '@/api/types';
import { byName } from '@/ui/byName';

export const officerQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/officers/{id}', { params: { path: { id } } });

export const workQuery = (id: string, after?: string) =>
  api.queryOptions('get', '/api/v1/officers/{id}/work', {
    params: { path: { id }, query: { limit: 100, ...(after ? { after } : {}) } },
  });

/** All that an officer holds, for whoever hands it on line by line. */
export const allWorkQuery = (id: string) =>
  queryOptions({
    queryKey: ['work', 'every', id],
    queryFn: (): Promise<WorkLine[]> =>
      everyPage((after) =>
        client.GET('/api/v1/officers/{id}/work', {
          params: { path: { id }, query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

/** Every officer and post of a partnership, those who have left too. */
export const everybodyQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['members', 'everybody', partnership],
    queryFn: async () =>
      byName(
        await everyPage((after) =>
          client.GET('/api/v1/officers', {
            params: {
              query: { partnership: [partnership], limit: 500, ...(after ? { after } : {}) },
            },
          }),
        ),
      ),
  });

export const agencyToSucceedQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/agencies/{id}', { params: { path: { id } } });

export const successionQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/agencies/{id}/succession', { params: { path: { id } } });

export const planToReassignQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}', { params: { path: { id } } });

export const prioritiesOfQuery = (plan: string) =>
  queryOptions({
    queryKey: ['priorities', 'to-reassign', plan],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/priorities', {
          params: { query: { plan: [plan], limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

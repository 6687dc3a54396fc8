import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { SavedView, SavedViewInput } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { byName } from '@/ui/byName';

/** One's own views and those that are shared, of this plan and of none; of every plan when none is named. */
export const savedViewsQuery = (plan?: string) =>
  queryOptions({
    queryKey: ['saved-views', plan ?? 'all'],
    queryFn: async () =>
      byName(
        await everyPage((after) =>
          client.GET('/api/v1/saved-views', {
            params: {
              query: {
                list: ['actions'],
                limit: 500,
                ...(plan ? { plan } : {}),
                ...(after ? { after } : {}),
              },
            },
          }),
        ),
      ),
  });

export const savedViewQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/saved-views/{id}', { params: { path: { id } } });

export async function saveView(body: SavedViewInput) {
  const { headers, done } = onceOnly(body);
  await client.POST('/api/v1/saved-views', { params: { header: headers }, body });
  done();
}

export const changeView = ({ id, version }: SavedView, body: Partial<SavedViewInput>) =>
  client.PATCH('/api/v1/saved-views/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });

export const deleteView = ({ id, version }: SavedView) =>
  client.DELETE('/api/v1/saved-views/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });

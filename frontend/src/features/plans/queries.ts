import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { Plan, Priority, Theme } from '@/api/types';

export const plansQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/plans', {
    params: { query: { limit: 50, count: true, ...(after ? { after } : {}) } },
  });

export const planQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}', { params: { path: { id } } });

/** How much has changed since the published edition; nothing is asked when the plan says that nothing has. */
export const unpublishedQuery = ({ id, version, editions }: Plan) =>
  queryOptions({
    queryKey: ['plans', 'unpublished', id, version, editions],
    queryFn: async () => {
      if (!editions.unpublished) return null;
      const { data } = await client.GET('/api/v1/plans/{id}/unpublished', {
        params: { path: { id }, query: { limit: 1 } },
      });
      return data?.counts ?? null;
    },
  });

export const themesQuery = (plan: string) =>
  queryOptions({
    queryKey: ['themes', plan],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/themes', {
          params: { query: { plan: [plan], limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

export const prioritiesQuery = (plan: string) =>
  queryOptions({
    queryKey: ['priorities', plan],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/priorities', {
          params: { query: { plan: [plan], limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

/** The priorities that have ended. */
export const endedPrioritiesQuery = (plan: string) =>
  queryOptions({
    queryKey: ['priorities', 'ended', plan],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/priorities', {
          params: {
            query: { plan: [plan], ended: [true], limit: 500, ...(after ? { after } : {}) },
          },
        }),
      ),
  });

export interface ThemeBlock {
  theme: Theme | null;
  priorities: Priority[];
}

/** Priorities under their themes as the plan orders them; those without a theme come last. */
export function inReadingOrder(themes: Theme[], priorities: Priority[]): ThemeBlock[] {
  const inOrder = priorities.toSorted((a, b) => a.position - b.position);
  const blocks: ThemeBlock[] = themes
    .toSorted((a, b) => a.position - b.position)
    .map((theme) => ({
      theme,
      priorities: inOrder.filter((priority) => priority.theme?.id === theme.id),
    }));
  const rest = inOrder.filter((priority) => !priority.theme);
  return rest.length > 0 ? [...blocks, { theme: null, priorities: rest }] : blocks;
}

import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { wholeOf, type OpenFilters } from './filters';

function asked({ kind, by, priority, agency, officer, group, after }: OpenFilters) {
  return {
    sort: by ?? ('kind' as const),
    ...(kind ? { kind: [kind] } : {}),
    ...(priority ? { priority: [priority] } : {}),
    ...(agency ? { agency: [agency] } : {}),
    ...(officer ? { officer: [officer] } : {}),
    ...(group ? { group: [group] } : {}),
    ...(after ? { after } : {}),
  };
}

/** Part of what is open in a plan. */
export const readinessQuery = (id: string, filters: OpenFilters, limit = 100) =>
  api.queryOptions('get', '/api/v1/plans/{id}/readiness', {
    params: { path: { id }, query: { ...asked(filters), limit } },
  });

/** What is open in one thing of a plan. */
export const openInQuery = (plan: string, thing: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}/readiness', {
    params: { path: { id: plan }, query: { thing: [thing], limit: 100 } },
  });

async function firstOf(id: string, filters: OpenFilters) {
  const { data } = await client.GET('/api/v1/plans/{id}/readiness', {
    params: { path: { id }, query: { ...asked(filters), limit: 1 } },
  });
  return { total: data?.total ?? 0, next: data?.items[0] ?? null };
}

/** What comes next in a list, how much is left of it; at its end it begins anew. */
export const nextOpenQuery = (id: string, filters: OpenFilters) =>
  queryOptions({
    queryKey: ['open', 'next', id, filters],
    queryFn: async () => {
      const following = await firstOf(id, filters);
      const atTheEnd = filters.after && !following.next && following.total > 0;
      return atTheEnd ? firstOf(id, wholeOf(filters)) : following;
    },
  });

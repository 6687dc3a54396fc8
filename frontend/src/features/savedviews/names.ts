import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import { membersQuery } from '@/features/editing';
import { openTitle } from '@/features/kernel';
import type { FilterName } from './filters';

export const planOfListQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}', { params: { path: { id } } });

const prioritiesOfListQuery = (plan: string) =>
  queryOptions({
    queryKey: ['priorities', 'to-filter', plan],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/priorities', {
          params: {
            query: { plan: [plan], limit: 500, ...(after ? { after } : {}) },
          },
        }),
      ),
  });

/** Loads all that a plan's actions can be filtered by. */
export async function loadFilterNames(cache: QueryClient, planId: string) {
  const plan = await cache.ensureQueryData(planOfListQuery(planId));
  await Promise.all([
    cache.ensureQueryData(membersQuery(plan.partnership.id)),
    cache.ensureQueryData(prioritiesOfListQuery(planId)),
  ]);
}

/** All that a plan's actions can be filtered by, and what each is called. */
export function useFilterNames(planId: string) {
  const { data: plan } = useSuspenseQuery(planOfListQuery(planId));
  const { data: members } = useSuspenseQuery(membersQuery(plan.partnership.id));
  const { data: all } = useSuspenseQuery(prioritiesOfListQuery(planId));
  const priorities = all
    .toSorted((a, b) => a.position - b.position)
    .map(({ id, ref, title }) => ({ id, name: `${ref} ${openTitle(title)}` }));
  const themes = plan.themes.map(({ id, title }) => ({ id, name: title }));
  const names: Partial<Record<FilterName, { id: string; name: string }[]>> = {
    agency: members.agencies,
    officer: members.officers,
    group: members.groups,
    priority: priorities,
    theme: themes,
  };
  return {
    plan,
    members,
    priorities,
    themes,
    /** A value may be several ids; what has no name here is left as it is. */
    nameOf: (name: FilterName, value: string) => {
      const known = names[name];
      if (!known) return null;
      return value
        .split(',')
        .map((each) => known.find(({ id }) => id === each)?.name ?? each)
        .join(', ');
    },
  };
}

import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

/** As many as a group's own page shows. */
const LATEST = 5;

const path = (id: string) => ({ path: { id } });

export const latestMeetingsQuery = (group: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}/meetings', {
    params: { ...path(group), query: { sort: '-date', limit: LATEST, count: true } },
  });

export const meetingsQuery = (group: string, after?: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}/meetings', {
    params: { ...path(group), query: { sort: '-date', limit: 50, ...(after ? { after } : {}) } },
  });

export const meetingQuery = (group: string, meeting: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}/meetings/{meeting}', {
    params: { path: { id: group, meeting } },
  });

export const groupOfQuery = (group: string) =>
  api.queryOptions('get', '/api/v1/groups/{id}', { params: path(group) });

/** Who sat on the group on the day of a meeting. */
export const sittingQuery = (group: string, on: string) =>
  queryOptions({
    queryKey: ['groups', 'sitting', group, on],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/groups/{id}/members', {
          params: { ...path(group), query: { on, limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

/** The plans that a decision can be about. */
export const plansToNameQuery = () =>
  queryOptions({
    queryKey: ['meetings', 'plans'],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/plans', {
          params: { query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

/** What of a plan a decision can be about: its editions and its actions, by number. */
export const partsOfPlanQuery = (plan: string) =>
  queryOptions({
    queryKey: ['meetings', 'parts', plan],
    queryFn: async () => {
      const [editions, actions] = await Promise.all([
        everyPage((after) =>
          client.GET('/api/v1/plans/{id}/editions', {
            params: { ...path(plan), query: { limit: 500, ...(after ? { after } : {}) } },
          }),
        ),
        everyPage((after) =>
          client.GET('/api/v1/actions', {
            params: {
              query: {
                plan: [plan],
                view: 'summary',
                sort: 'ref',
                limit: 500,
                ...(after ? { after } : {}),
              },
            },
          }),
        ),
      ]);
      return [
        ...editions.map(({ id, label }) => ({ value: `edition:${id}`, text: `Edition ${label}` })),
        ...actions.map(({ id, ref, title }) => ({
          value: `action:${id}`,
          text: `Action ${ref} ${title.text ?? ''}`.trim(),
        })),
      ];
    },
  });

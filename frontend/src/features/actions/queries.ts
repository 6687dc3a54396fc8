import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { Action, ActionSummary } from '@/api/types';
import { startOf, type PlanActionFilters } from '@/features/savedviews';
import { ofStanding } from './standing';

/** A list answers whole actions unless the short rows were asked for. */
const isWhole = (action: Action | ActionSummary): action is Action => 'milestones' in action;

export const actionQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/actions/{id}', { params: { path: { id } } });

/** Where an action stands, and at which version. */
export const placeQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/actions/{id}/place', { params: { path: { id } } });

/** Actions of a plan whose number or words have this in them: a few, to choose one from. */
export const actionsFoundQuery = (plan: string, q: string) =>
  api.queryOptions('get', '/api/v1/actions', {
    params: { query: { plan: [plan], q, view: 'summary', sort: 'ref', limit: 20 } },
  });

/** The priority under which an action is to be made. */
export const priorityQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/priorities/{id}', { params: { path: { id } } });

/** Which actions a list shows, and so what is taken away of it. */
function chosen(plan: string, { after: _after, ...filters }: PlanActionFilters) {
  const { due, dueFrom, dueTo, open, ended, since, q, role, priority, ...others } = filters;
  const { status, rating, unreported, ...among } = others;
  const anyOf = Object.fromEntries(Object.entries(among).map(([name, id]) => [name, [id]]));
  return {
    ...anyOf,
    plan: [plan],
    ...(role ? { role } : {}),
    ...(priority ? { priority: priority.split(',') } : {}),
    ...ofStanding({
      ...(status ? { status } : {}),
      ...(rating ? { rating } : {}),
      ...(unreported ? { unreported } : {}),
    }),
    ...(due === 'overdue' ? { overdue: true } : {}),
    ...(due === 'soon' ? { dueSoon: true } : {}),
    ...(dueFrom ? { dueFrom } : {}),
    ...(dueTo ? { dueTo } : {}),
    ...(open ? { unconfirmed: true } : {}),
    ...(ended ? { ended: [true] } : {}),
    ...(since ? { updatedSince: startOf(since) } : {}),
    ...(q ? { q } : {}),
  };
}

/** The actions of a list as a file, whole and in the order of the plan. */
export async function actionsAsFile(
  plan: string,
  filters: PlanActionFilters,
  format: 'csv' | 'xlsx',
): Promise<Blob> {
  const { data } = await client.GET('/api/v1/exports/actions', {
    params: { query: { ...chosen(plan, filters), format } },
    parseAs: 'blob',
  });
  return data as Blob;
}

/** A plan's actions of every priority, the next date first; without a date last. */
export const actionsOfPlanQuery = (plan: string, filters: PlanActionFilters) =>
  api.queryOptions('get', '/api/v1/actions', {
    params: {
      query: {
        ...chosen(plan, filters),
        view: 'summary',
        sort: 'due',
        limit: 50,
        count: true,
        ...(filters.after ? { after: filters.after } : {}),
      },
    },
  });

/** A priority's actions and sub-actions that have ended, in the order of their numbers. */
export const endedActionsQuery = (priority: string) =>
  queryOptions({
    queryKey: ['actions', 'ended', priority],
    queryFn: async () => {
      const all = await everyPage((after) =>
        client.GET('/api/v1/actions', {
          params: {
            query: {
              priority: [priority],
              ended: [true],
              view: 'summary',
              sort: 'ref',
              limit: 500,
              ...(after ? { after } : {}),
            },
          },
        }),
      );
      return all as ActionSummary[];
    },
  });

/** A priority's actions and sub-actions whole, as they stand or stood: the page shows them as one table. */
export const actionsOfPriorityQuery = (priority: string, asOf?: string) =>
  queryOptions({
    queryKey: ['actions', 'priority', priority, ...(asOf ? [asOf] : [])],
    queryFn: async () => {
      const all = await everyPage((after) =>
        client.GET('/api/v1/actions', {
          params: {
            query: {
              priority: [priority],
              limit: 500,
              ...(asOf ? { asOf } : {}),
              ...(after ? { after } : {}),
            },
          },
        }),
      );
      return all.filter(isWhole);
    },
  });

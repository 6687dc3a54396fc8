import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { PlanChanges } from '@/api/types';
import { ApiError } from '@/api/problem';
import { tryStep, type Step } from './steps';

const A_DAY = 24 * 60 * 60 * 1000;
/** What stands in an edition never changes; only a person's name may go out of it. */
const lasting = { staleTime: A_DAY } as const;

export const editionsQuery = (plan: string, after?: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}/editions', {
    params: { path: { id: plan }, query: { limit: 50, ...(after ? { after } : {}) } },
  });

/** All of them, the newest first, to choose from and to turn from one to the next. */
export const everyEditionQuery = (plan: string) =>
  queryOptions({
    queryKey: ['editions', 'every', plan],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/plans/{id}/editions', {
          params: { path: { id: plan }, query: { limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

export const editionQuery = (plan: string, label: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}/editions/{label}', {
    params: { path: { id: plan, label } },
  });

const lines = (plan: string, label: string, priority: string | undefined, after?: string) => ({
  params: {
    path: { id: plan, label },
    query: {
      limit: 500,
      ...(priority ? { priority: [priority] } : {}),
      ...(after ? { after } : {}),
    },
  },
});

export const editionPrioritiesQuery = (plan: string, label: string) =>
  queryOptions({
    queryKey: ['editions', plan, label, 'priorities'],
    queryFn: () =>
      everyPage((after) =>
        client.GET(
          '/api/v1/plans/{id}/editions/{label}/priorities',
          lines(plan, label, undefined, after),
        ),
      ),
    ...lasting,
  });

/** The actions and indicators of one priority, or of all of them. */
export const editionLinesQuery = (plan: string, label: string, priority?: string) =>
  queryOptions({
    queryKey: ['editions', plan, label, 'lines', priority ?? 'all'],
    queryFn: async () => {
      const [actions, indicators] = await Promise.all([
        everyPage((after) =>
          client.GET(
            '/api/v1/plans/{id}/editions/{label}/actions',
            lines(plan, label, priority, after),
          ),
        ),
        everyPage((after) =>
          client.GET(
            '/api/v1/plans/{id}/editions/{label}/indicators',
            lines(plan, label, priority, after),
          ),
        ),
      ]);
      return { actions, indicators };
    },
    ...lasting,
  });

export interface Compared {
  from?: string;
  to?: string;
  kind?: 'promise' | 'wording';
  after?: string;
}

/** What changed between two editions, or between one and the plan as it stands now. */
export const changesQuery = (plan: string, asked: Compared, note = false) =>
  queryOptions({
    queryKey: ['editions', plan, 'changes', asked, note],
    queryFn: async () => {
      const { from, to, kind, after } = asked;
      const query = {
        limit: note ? 1 : 50,
        ...(from ? { from } : {}),
        ...(kind ? { kind } : {}),
        ...(after ? { after } : {}),
        ...(note ? { expand: ['note' as const] } : {}),
      };
      const { data } = to
        ? await client.GET('/api/v1/plans/{id}/editions/{label}/changes', {
            params: { path: { id: plan, label: to }, query },
          })
        : await client.GET('/api/v1/plans/{id}/unpublished', {
            params: { path: { id: plan }, query },
          });
      // The client throws whatever is not a success, so an answer is there.
      return data as PlanChanges;
    },
  });

/** What the service would call the edition, or why it would refuse the step. */
export const trialQuery = (plan: string, step: Step) =>
  queryOptions({
    queryKey: ['editions', plan, 'trial', step.title],
    queryFn: async () => {
      try {
        return { label: await tryStep(plan, step), refusal: null };
      } catch (error) {
        if (!(error instanceof ApiError) || error.status === 404) throw error;
        return { label: null, refusal: error.message };
      }
    },
    staleTime: 0,
    gcTime: 0,
  });

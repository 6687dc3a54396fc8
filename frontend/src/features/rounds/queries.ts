import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

const path = (id: string) => ({ path: { id } });

export const roundsQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/reporting-rounds', {
    params: { query: { sort: '-periodStart', limit: 50, ...(after ? { after } : {}) } },
  });

export const roundQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/reporting-rounds/{id}', { params: path(id) });

/** The plans of a partnership that a round can ask about: all that are not closed. */
export const plansToAskQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['rounds', 'plans', partnership],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/plans', {
          params: {
            query: {
              partnership: [partnership],
              status: ['draft', 'consultation', 'agreed', 'published'],
              limit: 500,
              ...(after ? { after } : {}),
            },
          },
        }),
      ),
  });

/** The rounds that ask now: few, one a partnership as a rule. */
export const openRoundsQuery = () =>
  api.queryOptions('get', '/api/v1/reporting-rounds', {
    params: { query: { state: ['open'], limit: 50 } },
  });

export type OutstandingBy = 'agency' | 'officer' | 'priority';

export const outstandingQuery = (id: string, by: OutstandingBy) =>
  queryOptions({
    queryKey: ['rounds', 'outstanding', id, by],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/reporting-rounds/{id}/outstanding', {
          params: { ...path(id), query: { by, limit: 500, ...(after ? { after } : {}) } },
        }),
      ),
  });

export interface OwedFilters {
  agency?: string;
  officer?: string;
  priority?: string;
  plan?: string;
  answered?: 'yes' | 'no' | 'on-time' | 'late';
  after?: string;
}

export const owedPageQuery = (id: string, filters: OwedFilters) =>
  api.queryOptions('get', '/api/v1/reporting-rounds/{id}/owed', {
    params: {
      ...path(id),
      query: {
        limit: 50,
        count: true,
        ...(filters.agency ? { agency: [filters.agency] } : {}),
        ...(filters.officer ? { officer: [filters.officer] } : {}),
        ...(filters.priority ? { priority: [filters.priority] } : {}),
        ...(filters.plan ? { plan: [filters.plan] } : {}),
        ...(filters.answered === 'on-time' ? { onTime: true } : {}),
        ...(filters.answered === 'late' ? { answered: true, onTime: false } : {}),
        ...(filters.answered === 'yes' || filters.answered === 'no'
          ? { answered: filters.answered === 'yes' }
          : {}),
        ...(filters.after ? { after: filters.after } : {}),
      },
    },
  });

/** Everything that agencies owe in a round, in the order of the plan. */
export const owedByQuery = (id: string, agencies: string[]) =>
  queryOptions({
    queryKey: ['rounds', 'owed', id, agencies],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/reporting-rounds/{id}/owed', {
          params: {
            ...path(id),
            query: { agency: agencies, limit: 500, ...(after ? { after } : {}) },
          },
        }),
      ),
  });

/** What an agency has begun or handed in for a period. */
export const reportsOfPeriodQuery = (agency: string, periodStart: string) =>
  queryOptions({
    queryKey: ['rounds', 'reports', agency, periodStart],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/progress-reports', {
          params: {
            query: { agency: [agency], periodStart, limit: 500, ...(after ? { after } : {}) },
          },
        }),
      ),
  });

/** What was handed in for a round and waits for a judgement. */
export const waitingQuery = (round: string) =>
  queryOptions({
    queryKey: ['rounds', 'waiting', round],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/progress-reports', {
          params: {
            query: {
              round: [round],
              state: ['submitted'],
              limit: 500,
              ...(after ? { after } : {}),
            },
          },
        }),
      ),
  });

const TAKEN_UP = ['submit', 'withdraw'];

/** What came back to these agencies with a reason, and can still be handed in again. */
export const returnedQuery = (agencies: string[]) =>
  queryOptions({
    queryKey: ['rounds', 'returned', agencies],
    queryFn: async () => {
      if (agencies.length === 0) return [];
      const { data } = await client.GET('/api/v1/progress-reports', {
        params: { query: { agency: agencies, state: ['returned'], limit: 500 } },
      });
      const reports = data?.items ?? [];
      return reports.filter(({ allowed }) => TAKEN_UP.some((each) => allowed.includes(each)));
    },
  });

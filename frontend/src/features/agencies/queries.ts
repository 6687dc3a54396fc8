import { api } from '@/api/client';
import type { Agency } from '@/api/types';

export const agencyQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/agencies/{id}', { params: { path: { id } } });

export const agenciesQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/agencies', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export interface WorkFilters {
  role?: 'lead' | 'supporting';
  due?: 'overdue';
  plan?: string;
  after?: string;
}

/** What an agency leads and supports, the next date first; without a date last. */
export const workQuery = (agency: Agency, { role, due, plan, after }: WorkFilters) =>
  api.queryOptions('get', '/api/v1/actions', {
    params: {
      query: {
        agency: [agency.id],
        view: 'summary',
        sort: 'due',
        limit: 50,
        count: true,
        ...(role ? { role } : {}),
        ...(due === 'overdue' ? { overdue: true } : {}),
        ...(plan ? { plan: [plan] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const plansOfQuery = () =>
  api.queryOptions('get', '/api/v1/plans', { params: { query: { limit: 100 } } });

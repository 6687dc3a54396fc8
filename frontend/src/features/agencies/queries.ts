import { api } from '@/api/client';
import type { Agency } from '@/api/types';
import { ofStanding, type StandingFilters } from '@/features/actions';

export const agencyQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/agencies/{id}', { params: { path: { id } } });

export const agenciesQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/agencies', {
    params: { query: { limit: 500, ...(after ? { after } : {}) } },
  });

export interface WorkFilters extends StandingFilters {
  role?: 'lead' | 'supporting';
  due?: 'overdue' | 'soon';
  open?: 'yes';
  plan?: string;
  after?: string;
}

/** What an agency leads and supports, the next date first; without a date last. */
export const workQuery = (
  agency: Agency,
  { role, due, open, plan, after, ...standing }: WorkFilters,
) =>
  api.queryOptions('get', '/api/v1/actions', {
    params: {
      query: {
        agency: [agency.id],
        view: 'summary',
        sort: 'due',
        limit: 50,
        count: true,
        ...(role ? { role } : {}),
        // What stands in a closed plan is shown when one asks for that plan.
        ...(plan ? {} : { closed: false }),
        ...(due === 'overdue' ? { overdue: true } : {}),
        ...(due === 'soon' ? { dueSoon: true } : {}),
        ...(open ? { unconfirmed: true } : {}),
        ...ofStanding(standing),
        ...(plan ? { plan: [plan] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const plansOfQuery = () =>
  api.queryOptions('get', '/api/v1/plans', { params: { query: { limit: 100 } } });

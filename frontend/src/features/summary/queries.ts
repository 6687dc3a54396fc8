import type { QueryClient } from '@tanstack/react-query';
import { api, client } from '@/api/client';

export const summaryQuery = (plan: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}/summary', { params: { path: { id: plan } } });

export const agencySummaryQuery = (agency: string) =>
  api.queryOptions('get', '/api/v1/agencies/{id}/summary', { params: { path: { id: agency } } });

export interface StoryFilters {
  agency?: string;
  priority?: string;
  fresh?: 'yes' | 'no';
  after?: string;
}

/** The priorities of a plan by whether their stories are fresh. */
export const storiesQuery = (plan: string, { agency, priority, fresh, after }: StoryFilters) =>
  api.queryOptions('get', '/api/v1/priorities', {
    params: {
      query: {
        plan: [plan],
        limit: 50,
        count: true,
        sort: 'ref',
        ...(agency ? { agency: [agency] } : {}),
        ...(priority ? { priority: [priority] } : {}),
        ...(fresh ? { storyFresh: fresh === 'yes' } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const seen = (plan: string, upTo: string) =>
  client.POST('/api/v1/plans/{id}/summary/seen', {
    params: { path: { id: plan } },
    body: { upTo },
  });

export const summaryChanged = (cache: QueryClient, plan: string) =>
  cache.invalidateQueries({ queryKey: summaryQuery(plan).queryKey });

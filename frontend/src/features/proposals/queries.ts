import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { Assignment } from '@/api/types';
import { onceOnly } from '@/features/editing';

/** What is proposed to an agency and waits for its answer, in plans that are not closed. */
export const proposalsQuery = (agency: string) =>
  api.queryOptions('get', '/api/v1/assignments', {
    params: {
      query: { agency: [agency], state: ['proposed'], open: true, limit: 50, count: true },
    },
  });

export interface PlanProposalFilters {
  /** One or more ids, joined by commas. */
  priority?: string;
  theme?: string;
  agency?: string;
  after?: string;
}

/** What is proposed in a plan, to whomever, and waits for an answer. */
export const planProposalsQuery = (
  plan: string,
  { priority, theme, agency, after }: PlanProposalFilters,
) =>
  api.queryOptions('get', '/api/v1/assignments', {
    params: {
      query: {
        plan: [plan],
        state: ['proposed'],
        open: true,
        limit: 50,
        count: true,
        ...(priority ? { priority: priority.split(',') } : {}),
        ...(theme ? { theme: [theme] } : {}),
        ...(agency ? { agency: [agency] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

/** How much waits for the answer of these agencies; nobody who acts for none is asked. */
export const howManyProposalsQuery = (agencies: string[]) =>
  queryOptions({
    queryKey: ['proposals', 'count', agencies],
    queryFn: async () => {
      if (agencies.length === 0) return 0;
      const { data } = await client.GET('/api/v1/assignments', {
        params: {
          query: { agency: agencies, state: ['proposed'], open: true, limit: 1, count: true },
        },
      });
      return data?.total ?? 0;
    },
  });

/** The agencies' own places in an action, in its order. */
export const placesQuery = (action: string) =>
  api.queryOptions('get', '/api/v1/actions/{id}/assignments', {
    params: { path: { id: action } },
  });

export interface Answer {
  to: Assignment['state'];
  reason: string;
}

export async function answerPlace(id: string, { to, reason }: Answer): Promise<Assignment> {
  const body = { to, reason: reason.trim() || null };
  const { headers, done } = onceOnly([id, body]);
  const { data } = await client.POST('/api/v1/assignments/{id}/transitions', {
    params: { path: { id }, header: headers },
    body,
  });
  done();
  // The client throws whatever is not a success, so an answer is there.
  return data as Assignment;
}

import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import type { Job, LoadInput } from '@/api/types';
import { because } from '@/features/editing';
import { forgetAnswers } from './decisions';

const ASK_AGAIN = 700;

export const underWay = (job: Job) => job.state === 'queued' || job.state === 'running';

/** A job, asked for again until it is finished. */
export const jobQuery = (id: string) =>
  api.queryOptions(
    'get',
    '/api/v1/jobs/{id}',
    { params: { path: { id } } },
    {
      staleTime: 0,
      refetchInterval: ({ state }: { state: { data: Job | undefined } }) =>
        state.data && underWay(state.data) ? ASK_AGAIN : false,
    },
  );

/** A job that is being waited for has no observer yet: forgetting it would ask for it for ever. */
const isNoJob = ({ queryKey }: { queryKey: readonly unknown[] }) =>
  queryKey[0] !== 'load' && queryKey[1] !== '/api/v1/jobs/{id}';

/** The job that loads. What was known of the plans is forgotten once it has ended. */
export const loadQuery = (id: string, importId: string) =>
  queryOptions({
    queryKey: ['load', id],
    queryFn: async ({ client: cache }) => {
      const { data } = await client.GET('/api/v1/jobs/{id}', { params: { path: { id } } });
      const job = data as Job;
      if (!underWay(job)) cache.removeQueries({ type: 'inactive', predicate: isNoJob });
      if (job.state === 'done') forgetAnswers(importId);
      return job;
    },
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && underWay(state.data) ? ASK_AGAIN : false),
  });

export async function cancelJob(id: string) {
  await client.POST('/api/v1/jobs/{id}/transitions', {
    params: { path: { id } },
    body: { to: 'cancelled' },
  });
}

/** The key of an order whose answer has not come yet: asked for again, it is still one order. */
const openOrders = new Map<string, string>();

export async function loadImport(id: string, body: LoadInput, reason: string): Promise<Job> {
  const order = `${id} ${JSON.stringify([body, reason])}`;
  const key = openOrders.get(order) ?? crypto.randomUUID();
  openOrders.set(order, key);
  const { data } = await client.POST('/api/v1/imports/{id}/load', {
    params: { path: { id }, query: because(reason), header: { 'Idempotency-Key': key } },
    body,
  });
  openOrders.delete(order);
  // The client throws whatever is not a success, so an answer is there.
  return data as Job;
}

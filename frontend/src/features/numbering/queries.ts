import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import { onceOnly } from '@/features/editing';
import type { Numbering } from '@/api/types';

/** What would get which number: the write itself, made without keeping anything. */
export const previewQuery = (plan: string, priority: string | undefined) =>
  queryOptions({
    queryKey: ['numbering', plan, priority ?? null],
    queryFn: async () => {
      const { data } = await client.POST('/api/v1/plans/{id}/numbering', {
        params: { path: { id: plan }, query: { dryRun: true } },
        body: { priority: priority ?? null },
      });
      return data as Numbering;
    },
  });

export async function number(plan: string, priority: string | undefined) {
  const body = { priority: priority ?? null };
  const { headers, done } = onceOnly([plan, body]);
  await client.POST('/api/v1/plans/{id}/numbering', {
    params: { path: { id: plan }, header: headers },
    body,
  });
  done();
}

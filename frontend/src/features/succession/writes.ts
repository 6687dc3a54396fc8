import { client } from '@/api/client';
import type {
  DepartureInput,
  Erased,
  HandedOn,
  Reassigned,
  ReassignmentInput,
  Succeeded,
  SuccessionInput,
} from '@/api/types';
import { onceOnly } from '@/features/editing';

/** A preview goes the same way as the real thing and is undone; only the real thing is made once. */
async function sent<Answer>(
  order: unknown,
  preview: boolean,
  post: (header: { 'Idempotency-Key'?: string }) => Promise<{ data?: Answer }>,
): Promise<Answer> {
  const { headers, done } = onceOnly(order);
  const { data } = await post(preview ? {} : headers);
  if (!preview) done();
  // The client throws whatever is not a success, so an answer is there.
  return data as Answer;
}

const dry = (preview: boolean) => (preview ? { dryRun: true } : {});

export const handOn = (id: string, body: DepartureInput, preview: boolean): Promise<HandedOn> =>
  sent(['departure', id, body], preview, (header) =>
    client.POST('/api/v1/officers/{id}/departure', {
      params: { path: { id }, query: dry(preview), header },
      body,
    }),
  );

export const mergeInto = (
  id: string,
  body: { into: string; reason: string | null },
  preview: boolean,
): Promise<HandedOn> =>
  sent(['merge', id, body], preview, (header) =>
    client.POST('/api/v1/officers/{id}/merge', {
      params: { path: { id }, query: dry(preview), header },
      body,
    }),
  );

export const erase = (id: string, reason: string): Promise<Erased> =>
  sent(['erasure', id, reason], false, (header) =>
    client.POST('/api/v1/officers/{id}/erasure', {
      params: { path: { id }, header },
      body: { reason },
    }),
  );

export const succeed = (id: string, body: SuccessionInput, preview: boolean): Promise<Succeeded> =>
  sent(['succession', id, body], preview, (header) =>
    client.POST('/api/v1/agencies/{id}/succession', {
      params: { path: { id }, query: dry(preview), header },
      body,
    }),
  );

export const reassign = (
  id: string,
  body: ReassignmentInput,
  preview: boolean,
): Promise<Reassigned> =>
  sent(['reassignment', id, body], preview, (header) =>
    client.POST('/api/v1/plans/{id}/reassignments', {
      params: { path: { id }, query: dry(preview), header },
      body,
    }),
  );

/** The document as it came: it may be long, and is only kept. */
export async function personalData(id: string): Promise<Blob> {
  const { data } = await client.GET('/api/v1/officers/{id}/personal-data', {
    params: { path: { id } },
    parseAs: 'blob',
  });
  return data ?? new Blob();
}

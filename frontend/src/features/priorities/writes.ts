import { client } from '@/api/client';
import type { Priority, PriorityPatch } from '@/api/types';
import { because, ifVersion, onceOnly } from '@/features/editing';
import { toInput, type PriorityDraft } from './priorityDraft';

/** Sends only what differs, so that what others change at the same time stands. */
export async function changePriority(
  id: string,
  draft: PriorityDraft,
  changed: (keyof PriorityDraft)[],
  version: number | null,
  reason: string,
): Promise<Priority> {
  const whole = toInput(draft);
  const body = Object.fromEntries(changed.map((name) => [name, whole[name]])) as PriorityPatch;
  const { data } = await client.PATCH('/api/v1/priorities/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  // The client throws whatever is not a success, so an answer is there.
  return data as Priority;
}

export async function makePriority(
  draft: PriorityDraft,
  plan: string,
  reason: string,
): Promise<Priority> {
  const body = { ...toInput(draft), plan };
  const { headers, done } = onceOnly([body, reason]);
  const { data } = await client.POST('/api/v1/priorities', {
    params: { query: because(reason), header: headers },
    body,
  });
  done();
  return data as Priority;
}

export async function deletePriority({ id, version }: Priority, reason: string) {
  await client.DELETE('/api/v1/priorities/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
  });
}

import { client } from '@/api/client';
import type { Action, ActionPatch } from '@/api/types';
import { because, ifVersion, onceOnly } from '@/features/editing';
import { toInput, type ActionDraft } from './actionDraft';

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeAction(
  id: string,
  draft: ActionDraft,
  changed: (keyof ActionDraft)[],
  version: number | null,
  reason: string,
): Promise<Action> {
  const whole = toInput(draft);
  const body = Object.fromEntries(changed.map((name) => [name, whole[name]])) as ActionPatch;
  const { data } = await client.PATCH('/api/v1/actions/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  // The client throws whatever is not a success, so an answer is there.
  return data as Action;
}

export async function makeAction(
  draft: ActionDraft,
  parent: string | null,
  reason: string,
): Promise<Action> {
  const body = { ...toInput(draft), parent };
  const { headers, done } = onceOnly([body, reason]);
  const { data } = await client.POST('/api/v1/actions', {
    params: { query: because(reason), header: headers },
    body,
  });
  done();
  return data as Action;
}

export async function deleteAction({ id, version }: Action, reason: string) {
  await client.DELETE('/api/v1/actions/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
  });
}

import { client } from '@/api/client';
import type { Action, ActionPatch } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type ActionDraft } from './actionDraft';

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeAction(
  id: string,
  draft: ActionDraft,
  changed: (keyof ActionDraft)[],
  version: number | null,
): Promise<Action> {
  const whole = toInput(draft);
  const body = Object.fromEntries(changed.map((name) => [name, whole[name]])) as ActionPatch;
  const { data } = await client.PATCH('/api/v1/actions/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  // The client throws whatever is not a success, so an answer is there.
  return data as Action;
}

export async function makeAction(draft: ActionDraft, parent: string | null): Promise<Action> {
  const body = { ...toInput(draft), parent };
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/actions', { params: { header: headers }, body });
  done();
  return data as Action;
}

export async function deleteAction({ id, version }: Action) {
  await client.DELETE('/api/v1/actions/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

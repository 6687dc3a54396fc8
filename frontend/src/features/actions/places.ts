import { client } from '@/api/client';
import type { Action } from '@/api/types';
import { because, ifVersion } from '@/features/editing';

export interface Place {
  priority: string;
  parent: string | null;
  heading: string | null;
  /** The one it comes after; null for the first there. */
  after: string | null;
}

/** Moves an action, with its sub-actions. */
export async function moveAction(
  { id, version }: Pick<Action, 'id' | 'version'>,
  body: Place,
  reason = '',
) {
  await client.PUT('/api/v1/actions/{id}/place', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
    body,
  });
}

import { client } from '@/api/client';
import type { Group } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type GroupDraft } from './groupDraft';

export async function makeGroup(draft: GroupDraft): Promise<Group> {
  const body = toInput(draft);
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/groups', { params: { header: headers }, body });
  done();
  return data as Group;
}

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeGroup(
  id: string,
  draft: GroupDraft,
  changed: (keyof GroupDraft)[],
  version: number | null,
): Promise<Group> {
  const whole = toInput(draft);
  const { data } = await client.PATCH('/api/v1/groups/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: Object.fromEntries(changed.map((name) => [name, whole[name]])),
  });
  return data as Group;
}

export async function deleteGroup({ id, version }: Group) {
  await client.DELETE('/api/v1/groups/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

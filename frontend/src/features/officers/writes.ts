import { client } from '@/api/client';
import type { Officer } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type OfficerDraft } from './officerDraft';

export async function makeOfficer(draft: OfficerDraft): Promise<Officer> {
  const body = toInput(draft);
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/officers', { params: { header: headers }, body });
  done();
  return data as Officer;
}

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeOfficer(
  id: string,
  draft: OfficerDraft,
  changed: (keyof OfficerDraft)[],
  version: number | null,
): Promise<Officer> {
  const whole = toInput(draft);
  const { data } = await client.PATCH('/api/v1/officers/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: Object.fromEntries(changed.map((name) => [name, whole[name]])),
  });
  return data as Officer;
}

export async function deleteOfficer({ id, version }: Officer) {
  await client.DELETE('/api/v1/officers/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

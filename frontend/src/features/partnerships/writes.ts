import { client } from '@/api/client';
import type { Partnership } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type PartnershipDraft } from './partnershipDraft';

export async function makePartnership(draft: PartnershipDraft): Promise<Partnership> {
  const body = toInput(draft);
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/partnerships', { params: { header: headers }, body });
  done();
  return data as Partnership;
}

/** Sends only what differs, so that what others change at the same time stands. */
export async function changePartnership(
  id: string,
  draft: PartnershipDraft,
  changed: (keyof PartnershipDraft)[],
  version: number | null,
): Promise<Partnership> {
  const whole = toInput(draft);
  const { data } = await client.PATCH('/api/v1/partnerships/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: Object.fromEntries(changed.map((name) => [name, whole[name]])),
  });
  return data as Partnership;
}

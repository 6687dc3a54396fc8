import { client } from '@/api/client';
import type { Agency } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { PARTS, type AgencyDraft } from './agencyDraft';

export async function makeAgency(draft: AgencyDraft): Promise<Agency> {
  const body = {
    ...PARTS.partnership(draft),
    ...PARTS.code(draft),
    ...PARTS.name(draft),
    ...PARTS.kind(draft),
    ...PARTS.aliases(draft),
    ...PARTS.active(draft),
    ...PARTS.section10(draft),
  };
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/agencies', { params: { header: headers }, body });
  done();
  return data as Agency;
}

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeAgency(
  id: string,
  draft: AgencyDraft,
  changed: (keyof AgencyDraft)[],
  version: number | null,
): Promise<Agency> {
  const { data } = await client.PATCH('/api/v1/agencies/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: Object.assign({}, ...changed.map((name) => PARTS[name](draft))),
  });
  return data as Agency;
}

export async function deleteAgency({ id, version }: Agency) {
  await client.DELETE('/api/v1/agencies/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

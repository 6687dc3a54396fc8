import { client } from '@/api/client';
import type { Grant, Invitation } from '@/api/types';
import { ifVersion, onceOnly, orNull } from '@/features/editing';
import { toGrant, toScoped, type GrantDraft, type InvitationDraft } from './roleDraft';

export async function invite(draft: InvitationDraft): Promise<Invitation> {
  const body = { email: draft.email.trim(), ...toScoped(draft) };
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/invitations', { params: { header: headers }, body });
  done();
  return data as Invitation;
}

export async function withdraw({ id }: Invitation, reason: string) {
  await client.POST('/api/v1/invitations/{id}/transitions', {
    params: { path: { id } },
    body: { to: 'withdrawn', reason: orNull(reason) },
  });
}

export async function giveRole(draft: GrantDraft): Promise<Grant> {
  const body = toGrant(draft);
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/grants', { params: { header: headers }, body });
  done();
  return data as Grant;
}

/** Only what is said of the holder may change: what they are called and which officer they are. */
export async function changeRole(
  id: string,
  draft: GrantDraft,
  version: number | null,
): Promise<Grant> {
  const { data } = await client.PATCH('/api/v1/grants/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: { name: orNull(draft.name), officer: draft.officer || null },
  });
  return data as Grant;
}

export async function endRole({ id, version }: Grant) {
  await client.DELETE('/api/v1/grants/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

import { client } from '@/api/client';
import type { Membership } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { datesOf, type MembershipDraft } from './membershipDraft';

const why = ({ reason }: MembershipDraft) => (reason.trim() ? { reason: reason.trim() } : {});

export async function makeMembership(draft: MembershipDraft): Promise<Membership> {
  const { agency, partnership } = draft;
  const body = { agency, partnership, ...datesOf(draft) };
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/memberships', {
    params: { header: headers, query: why(draft) },
    body,
  });
  done();
  return data as Membership;
}

export async function changeMembership(
  id: string,
  draft: MembershipDraft,
  version: number | null,
): Promise<Membership> {
  const { data } = await client.PATCH('/api/v1/memberships/{id}', {
    params: { path: { id }, header: ifVersion(version), query: why(draft) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: datesOf(draft),
  });
  return data as Membership;
}

export async function deleteMembership({ id, version }: Membership) {
  await client.DELETE('/api/v1/memberships/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

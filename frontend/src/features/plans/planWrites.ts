import { client } from '@/api/client';
import type { Plan, PlanPatch } from '@/api/types';
import { because, ifVersion, onceOnly } from '@/features/editing';
import { toInput, type PlanDraft } from './planDraft';

/** Sends only what differs, so that what others change at the same time stands. */
export async function changePlan(
  id: string,
  draft: PlanDraft,
  changed: (keyof PlanDraft)[],
  version: number | null,
  reason: string,
): Promise<Plan> {
  const whole = toInput(draft);
  const body = Object.fromEntries(changed.map((name) => [name, whole[name]])) as PlanPatch;
  const { data } = await client.PATCH('/api/v1/plans/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  // The client throws whatever is not a success, so an answer is there.
  return data as Plan;
}

export async function makePlan(draft: PlanDraft): Promise<Plan> {
  const body = toInput(draft);
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/plans', { params: { header: headers }, body });
  done();
  return data as Plan;
}

export async function deletePlan({ id, version }: Plan, reason: string) {
  await client.DELETE('/api/v1/plans/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
  });
}

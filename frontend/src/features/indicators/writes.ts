import { client } from '@/api/client';
import type { Indicator, IndicatorPatch } from '@/api/types';
import { because, ifVersion, onceOnly } from '@/features/editing';
import { toInput, type IndicatorDraft } from './indicatorDraft';

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeIndicator(
  id: string,
  draft: IndicatorDraft,
  changed: (keyof IndicatorDraft)[],
  version: number | null,
  reason: string,
): Promise<Indicator> {
  const whole = toInput(draft);
  const body = Object.fromEntries(changed.map((name) => [name, whole[name]])) as IndicatorPatch;
  const { data } = await client.PATCH('/api/v1/indicators/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  // The client throws whatever is not a success, so an answer is there.
  return data as Indicator;
}

export async function makeIndicator(
  draft: IndicatorDraft,
  partnership: string,
  reason: string,
): Promise<Indicator> {
  const body = { ...toInput(draft), partnership };
  const { headers, done } = onceOnly([body, reason]);
  const { data } = await client.POST('/api/v1/indicators', {
    params: { query: because(reason), header: headers },
    body,
  });
  done();
  return data as Indicator;
}

export async function deleteIndicator({ id, version }: Indicator, reason: string) {
  await client.DELETE('/api/v1/indicators/{id}', {
    params: { path: { id }, query: because(reason), header: ifVersion(version) },
  });
}

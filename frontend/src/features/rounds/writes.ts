import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Round, RoundPatch } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type RoundDraft } from './roundDraft';

export async function openRound(draft: RoundDraft): Promise<Round> {
  const body = toInput(draft);
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/reporting-rounds', {
    params: { header: headers },
    body,
  });
  done();
  // The client throws whatever is not a success, so an answer is there.
  return data as Round;
}

/** What the service would make of it: by when, and how many reports it would ask for. */
export const proposalQuery = (partnership: string, periodStart: string, plans: string[]) =>
  queryOptions({
    queryKey: ['rounds', 'proposal', partnership, periodStart, plans],
    queryFn: async () => {
      const { data } = await client.POST('/api/v1/reporting-rounds', {
        params: { query: { dryRun: true } },
        body: { partnership, periodStart, plans },
      });
      return data as Round;
    },
  });

export async function changeRound(
  id: string,
  draft: RoundDraft,
  changed: (keyof RoundDraft)[],
  version: number | null,
): Promise<Round> {
  const { due, instructions } = toInput(draft);
  const body: RoundPatch = {
    ...(changed.includes('due') ? { due: due ?? '' } : {}),
    ...(changed.includes('instructions') ? { instructions } : {}),
  };
  const { data } = await client.PATCH('/api/v1/reporting-rounds/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  return data as Round;
}

export async function moveRound({ id, version }: Round, to: Round['state'], reason: string) {
  const body = { to, reason: reason.trim() || null };
  const { headers, done } = onceOnly([id, version, body]);
  const { data } = await client.POST('/api/v1/reporting-rounds/{id}/transitions', {
    params: { path: { id }, header: headers },
    body,
  });
  done();
  return data as Round;
}

import { client } from '@/api/client';
import { ApiError } from '@/api/problem';
import type { Framework } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type FrameworkDraft } from './frameworkDraft';

export async function makeFramework(
  partnership: string,
  draft: FrameworkDraft,
): Promise<Framework> {
  const body = { partnership, ...toInput(draft) };
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/frameworks', { params: { header: headers }, body });
  done();
  return data as Framework;
}

/** Only an outcome that priorities still serve stands in the way of a change, so it is said there. */
function atOutcomes(error: unknown) {
  if (!(error instanceof ApiError) || !error.problem.type.endsWith('/has-history')) return error;
  const { problem, message } = error;
  return new ApiError(
    { ...problem, errors: [{ pointer: '/outcomes', code: 'has-history', detail: message }] },
    error.requestId,
  );
}

/** Sends only what differs, so that what others change at the same time stands. */
export async function changeFramework(
  id: string,
  draft: FrameworkDraft,
  changed: (keyof FrameworkDraft)[],
  version: number | null,
): Promise<Framework> {
  const whole = toInput(draft);
  try {
    const { data } = await client.PATCH('/api/v1/frameworks/{id}', {
      params: { path: { id }, header: ifVersion(version) },
      headers: { 'Content-Type': 'application/merge-patch+json' },
      body: Object.fromEntries(changed.map((name) => [name, whole[name]])),
    });
    return data as Framework;
  } catch (error) {
    throw atOutcomes(error);
  }
}

export async function deleteFramework({ id, version }: Framework) {
  await client.DELETE('/api/v1/frameworks/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

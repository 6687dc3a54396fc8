import type { QueryClient } from '@tanstack/react-query';

/** After a change, what was read before it is read anew: lists, counts, where the record stood. */
export async function forgetOthers(cache: QueryClient) {
  cache.removeQueries({ type: 'inactive' });
  await cache.invalidateQueries({ refetchType: 'none' });
}

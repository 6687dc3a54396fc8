import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';

/** Kinds of things that are edited here. */
export type Kind =
  | 'plan'
  | 'framework'
  | 'priority'
  | 'action'
  | 'indicator'
  | 'partnership'
  | 'membership'
  | 'agency'
  | 'officer'
  | 'group'
  | 'meeting'
  | 'grant'
  | 'invitation'
  | 'calendar'
  | 'progress-report'
  | 'reporting-round';

interface Version {
  kind: Kind;
  id: string;
  version: number;
}

/** Where the record of changes stood when one began to look at a page. */
export const beganQuery = (page: string) =>
  queryOptions({
    queryKey: ['changes', 'began', page],
    queryFn: async () => {
      try {
        const { data } = await client.GET('/api/v1/changes', { params: { query: { tail: true } } });
        return data?.next ?? null;
      } catch {
        // The page is there to be read; who changed it since comes second.
        return null;
      }
    },
    staleTime: Infinity,
  });

/** What the record of changes says of these versions; nothing when it cannot be read. */
export async function changesSince(things: Version[], after: string | null) {
  if (!after) return [];
  const ids = new Set(things.map(({ id }) => id));
  const type = [...new Set(things.map(({ kind }) => kind))];
  try {
    const { data } = await client.GET('/api/v1/changes', {
      params: { query: { after, type, limit: 500 } },
    });
    return (data?.items ?? []).filter(({ id }) => ids.has(id));
  } catch {
    // That a change came counts for more than whose it is.
    return [];
  }
}

/** Who made this version; null when the record does not say. */
export async function whoMade(thing: Version, after: string | null) {
  const entries = await changesSince([thing], after);
  return entries.findLast(({ version }) => version === thing.version)?.by.name ?? null;
}

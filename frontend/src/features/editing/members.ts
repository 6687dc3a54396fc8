import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { Lead } from '@/api/types';
import { byName } from '@/ui/byName';

/** Who can be named, by kind; an officer may be a person or a post. */
export interface Member {
  kind: Lead['kind'];
  id: string;
  name: string;
}

const page = (partnership: string | undefined, after: string | undefined) => ({
  params: {
    query: {
      ...(partnership ? { partnership: [partnership] } : {}),
      limit: 500,
      ...(after ? { after } : {}),
    },
  },
});

/**
 * Everybody whom a plan of this partnership can name, or whom one may see at all; those who have left
 * are not offered.
 */
export const membersQuery = (partnership?: string) =>
  queryOptions({
    queryKey: ['members', 'every', partnership ?? 'all'],
    queryFn: async () => {
      const [agencies, officers, groups] = await Promise.all([
        everyPage((after) => client.GET('/api/v1/agencies', page(partnership, after))),
        everyPage((after) => client.GET('/api/v1/officers', page(partnership, after))),
        everyPage((after) => client.GET('/api/v1/groups', page(partnership, after))),
      ]);
      return {
        agencies: byName(agencies).map(({ id, name }): Member => ({ kind: 'agency', id, name })),
        officers: byName(
          officers
            .filter(({ leftOn }) => !leftOn)
            .map(({ kind, id, name, agency }): Member => ({
              kind: kind === 'post' ? 'post' : 'officer',
              id,
              name: agency ? `${name ?? 'Name removed'}, ${agency.name}` : (name ?? 'Name removed'),
            })),
        ),
        groups: byName(groups).map(({ id, name }): Member => ({ kind: 'group', id, name })),
      };
    },
  });

export interface Members {
  agencies: Member[];
  officers: Member[];
  groups: Member[];
}

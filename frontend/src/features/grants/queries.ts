import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { Invitation } from '@/api/types';
import { byName } from '@/ui/byName';

export const grantsQuery = (after?: string) =>
  api.queryOptions('get', '/api/v1/grants', {
    params: { query: { limit: 100, ...(after ? { after } : {}) } },
  });

export const grantQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/grants/{id}', { params: { path: { id } } });

export interface InvitationFilters {
  status?: Invitation['status'];
  after?: string;
}

export const invitationsQuery = ({ status, after }: InvitationFilters) =>
  api.queryOptions('get', '/api/v1/invitations', {
    params: {
      query: {
        limit: 100,
        ...(status ? { status: [status] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

export const invitationQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/invitations/{id}', { params: { path: { id } } });

interface Place {
  id: string;
  name: string;
}

export interface Places {
  partnership: Place[];
  agency: Place[];
  group: Place[];
}

const page = (after: string | undefined) => ({
  params: { query: { limit: 500, ...(after ? { after } : {}) } },
});

const places = (items: Place[]) => byName(items).map(({ id, name }) => ({ id, name }));

/** Everything over which a role can be given, by its name. */
export const placesQuery = () =>
  queryOptions({
    queryKey: ['grants', 'places'],
    queryFn: async (): Promise<Places> => {
      const [partnerships, agencies, groups] = await Promise.all([
        everyPage((after) => client.GET('/api/v1/partnerships', page(after))),
        everyPage((after) => client.GET('/api/v1/agencies', page(after))),
        everyPage((after) => client.GET('/api/v1/groups', page(after))),
      ]);
      return {
        partnership: places(partnerships),
        agency: places(agencies),
        group: places(groups),
      };
    },
  });

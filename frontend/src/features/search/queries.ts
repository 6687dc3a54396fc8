import { api } from '@/api/client';
import type { SearchKind } from '@/api/types';

export interface SearchFor {
  q?: string;
  kind?: SearchKind;
  plan?: string;
  after?: string;
}

/** What is found by these words, twenty at a time: nobody reads further before asking again. */
export const searchQuery = ({ q = '', kind, plan, after }: SearchFor) =>
  api.queryOptions('get', '/api/v1/search', {
    params: {
      query: {
        q,
        limit: 20,
        ...(kind ? { kind: [kind] } : {}),
        ...(plan ? { plan: [plan] } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

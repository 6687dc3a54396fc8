import { api } from './client';
import type { Me } from './types';

/** Who is signed in and what they hold. */
export const meQuery = () => api.queryOptions('get', '/api/v1/me', {}, { staleTime: 60_000 });

/** The partnerships whose plans this person may load; empty for everyone else. */
export function importsInto(me: Me) {
  const theirs = new Set(
    me.grants.filter(({ role }) => role === 'partnership-officer').map(({ scope }) => scope.id),
  );
  return me.partnerships.filter(({ id }) => theirs.has(id));
}

export const mayImport = (me: Me) => importsInto(me).length > 0;

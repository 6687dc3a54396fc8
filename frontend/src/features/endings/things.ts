import { queryOptions } from '@tanstack/react-query';
import { client } from '@/api/client';
import type { Ended, Standing, StandingTransition } from '@/api/types';
import { paths, type Endable } from '@/app/paths';
import { onceOnly } from '@/features/editing';
import { openTitle } from '@/features/kernel';

/** What a page needs to know of a thing that is to end, or to be brought back. */
export interface Thing {
  id: string;
  name: string;
  ended: Ended | null;
  /** How much of it there is that would end along with it. */
  below: number;
}

interface Kind {
  one: string;
  /** What ends along with it. */
  below: string;
  href: (id: string) => string;
  read: (id: string) => Promise<Thing | null>;
  send: (
    id: string,
    body: StandingTransition,
    headers: { 'Idempotency-Key': string },
  ) => Promise<unknown>;
}

const named = (ref: string, title: string) => (ref ? `${ref} ${title}` : title);

export const KINDS: Record<Endable, Kind> = {
  actions: {
    one: 'action',
    below: 'sub-action',
    href: paths.action,
    read: async (id) => {
      const { data } = await client.GET('/api/v1/actions/{id}', { params: { path: { id } } });
      if (!data) return null;
      const { ref, title, ended, subActions } = data;
      return { id, name: named(ref, openTitle(title)), ended, below: subActions.length };
    },
    send: (id, body, header) =>
      client.POST('/api/v1/actions/{id}/transitions', { params: { path: { id }, header }, body }),
  },
  priorities: {
    one: 'priority',
    below: 'action',
    href: paths.priority,
    read: async (id) => {
      const { data } = await client.GET('/api/v1/priorities/{id}', { params: { path: { id } } });
      if (!data) return null;
      const { ref, title, ended, counts } = data;
      return {
        id,
        name: named(ref, openTitle(title)),
        ended,
        below: counts.actions + counts.subActions,
      };
    },
    send: (id, body, header) =>
      client.POST('/api/v1/priorities/{id}/transitions', {
        params: { path: { id }, header },
        body,
      }),
  },
  indicators: {
    one: 'indicator',
    below: 'part',
    href: paths.indicator,
    read: async (id) => {
      const { data } = await client.GET('/api/v1/indicators/{id}', { params: { path: { id } } });
      if (!data) return null;
      const { title, ended, parts } = data;
      return { id, name: openTitle(title), ended, below: parts.length };
    },
    send: (id, body, header) =>
      client.POST('/api/v1/indicators/{id}/transitions', {
        params: { path: { id }, header },
        body,
      }),
  },
};

export const thingQuery = (kind: Endable, id: string) =>
  queryOptions({
    queryKey: ['endings', kind, id],
    queryFn: () => KINDS[kind].read(id),
  });

export async function become(
  kind: Endable,
  id: string,
  to: Standing,
  said: { reason: string; on: string | null },
) {
  const body = { to, reason: said.reason || null, on: said.on };
  const { headers, done } = onceOnly({ kind, id, ...body });
  await KINDS[kind].send(id, body, headers);
  done();
}

import type { Me, Outstanding, Round } from '@/api/types';

export type Asked = Outstanding & { agency: NonNullable<Outstanding['agency']> };

const isAsked = (row: Outstanding): row is Asked => row.agency !== null && row.owed > 0;

/** The agencies whose template one may take and send: one's own, and all for the partnership's officers. */
export function mayFillInFor(asked: Outstanding[], round: Round, me: Me): Asked[] {
  const own = new Set(me.agencies.map(({ id }) => id));
  // Who may do something with a round runs the partnership.
  const officer = round.allowed.length > 0;
  return asked.filter(isAsked).filter(({ agency }) => officer || own.has(agency.id));
}

/** The one that an address names, by id or code. */
export const called = (asked: Asked[], name: string) =>
  asked.find(({ agency }) => [agency.id, agency.code].includes(name)) ?? null;

import type { ReadinessFilters } from '@/app/paths';

export const KINDS = ['unconfirmed', 'missing', 'suspicious'] as const;
export type Kind = (typeof KINDS)[number];

const ORDERS = ['kind', 'agency', 'officer'] as const;
export type Order = (typeof ORDERS)[number];

const IDS = ['priority', 'agency', 'officer', 'group', 'after'] as const;

/** Which of a plan's open things are meant, as an address says it. */
export interface OpenFilters extends ReadinessFilters {
  kind?: Kind;
  by?: Order;
}

export function readFilters(search: Record<string, unknown>): OpenFilters {
  const kind = KINDS.find((each) => each === search['kind']);
  const by = ORDERS.find((each) => each === search['by']);
  const ids = IDS.flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && value ? [[name, value] as const] : [];
  });
  return { ...Object.fromEntries(ids), ...(kind ? { kind } : {}), ...(by ? { by } : {}) };
}

/** A list one is working through, as one value of an address; `after` is where in it one is. */
export function toList(filters: OpenFilters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return query.toString();
}

/** The list without the place in it. */
export function wholeOf(filters: OpenFilters): OpenFilters {
  const whole = { ...filters };
  delete whole.after;
  return whole;
}

export const fromList = (list: string) =>
  readFilters(Object.fromEntries(new URLSearchParams(list)));

/** Of a form's or a page's address: the list one comes from. */
export const listSearch = ({ list }: Record<string, unknown>): { list?: string } =>
  typeof list === 'string' && list ? { list } : {};

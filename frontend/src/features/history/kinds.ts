import type { HistoryEntry } from '@/api/types';
import { paths, type HistoryFilters } from '@/app/paths';

/** The things that have a history of their own here. */
export type Thing = 'action' | 'priority' | 'indicator' | 'plan';

export const KINDS = ['created', 'changed', 'deleted'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Record<Kind, string> = {
  created: 'Made',
  changed: 'Changed',
  deleted: 'Deleted',
};

interface Addresses {
  page: (id: string) => string;
  history: (id: string, filters?: HistoryFilters) => string;
  past: (id: string, at: string) => string;
}

export const ADDRESSES: Record<Thing, Addresses> = {
  action: { page: paths.action, history: paths.actionHistory, past: paths.actionThen },
  priority: { page: paths.priority, history: paths.priorityHistory, past: paths.priorityThen },
  indicator: { page: paths.indicator, history: paths.indicatorHistory, past: paths.indicatorThen },
  plan: { page: paths.plan, history: paths.planHistory, past: paths.planThen },
};

/** The addresses of what an entry is about; none of an edition or a report, which stand on pages of others. */
export function addressesOf({ thing: { type } }: HistoryEntry): Addresses | null {
  return type === 'edition' || type === 'progress-report' ? null : ADDRESSES[type];
}

export function actorOf({ by }: HistoryEntry) {
  if (by.kind === 'database') return 'Somebody who wrote in the database directly';
  return by.name ?? (by.kind === 'service' ? 'Waymark itself' : 'Name removed');
}

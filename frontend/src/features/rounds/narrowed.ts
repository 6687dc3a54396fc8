import { useSuspenseQueries } from '@tanstack/react-query';
import type { Outstanding } from '@/api/types';
import { outstandingQuery, type OutstandingBy, type OwedFilters } from './queries';

const BY: OutstandingBy[] = ['agency', 'officer', 'priority'];

/** By what a list of owed reports is narrowed, beside whether they have come. */
export const narrowedBy = (filters: OwedFilters) => BY.filter((by) => filters[by]);

function nameIn(rows: Outstanding[], by: OutstandingBy, value: string) {
  const found = rows
    .map((row) => row[by])
    .find((each) => each && (each.id === value || ('code' in each && each.code === value)));
  if (!found) return null;
  return 'title' in found ? [found.ref, found.title].filter(Boolean).join(' ') : found.name;
}

/** What the agency, the officer and the priority of an address are called in the round; null for who is asked nothing. */
export function useNarrowed(round: string, filters: OwedFilters) {
  const by = narrowedBy(filters);
  const tallies = useSuspenseQueries({ queries: by.map((each) => outstandingQuery(round, each)) });
  return by.map((each, at) => ({
    by: each,
    name: nameIn(tallies[at]?.data ?? [], each, filters[each] ?? ''),
  }));
}

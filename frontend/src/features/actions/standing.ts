import type { Action } from '@/api/types';

export const STATUSES: Action['status'][] = [
  'not-started',
  'on-track',
  'at-risk',
  'off-track',
  'completed',
  'deferred',
  'cancelled',
];

export const RATINGS: NonNullable<Action['rating']>[] = ['green', 'amber', 'red'];

export interface StandingFilters {
  status?: Action['status'];
  rating?: NonNullable<Action['rating']>;
  unreported?: 'yes';
}

/** Where actions stand, as an address says it. */
export function standingSearch(given: Record<string, unknown>): StandingFilters {
  const status = STATUSES.find((each) => each === given.status);
  const rating = RATINGS.find((each) => each === given.rating);
  return {
    ...(status ? { status } : {}),
    ...(rating ? { rating } : {}),
    ...(given.unreported === 'yes' ? { unreported: 'yes' as const } : {}),
  };
}

/** The same, as the service is asked. */
export const ofStanding = ({ status, rating, unreported }: StandingFilters) => ({
  ...(status ? { status: [status] } : {}),
  ...(rating ? { rating: [rating] } : {}),
  ...(unreported ? { unreported: true } : {}),
});

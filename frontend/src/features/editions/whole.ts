import type { Edition } from '@/api/types';

/** What of an edition is shown. */
export interface Shown {
  /** Only this priority. */
  priority?: string;
  /** All of it on one page, however long. */
  whole?: 'yes';
}

/** Beyond this a page of everything takes a browser too long, so it is read priority by priority. */
const MOST_ACTIONS = 400;

export const isLong = ({ counts }: Edition) => counts.actions + counts.subActions > MOST_ACTIONS;

export const shownWhole = (edition: Edition, { priority, whole }: Shown) =>
  !priority && (whole === 'yes' || !isLong(edition));

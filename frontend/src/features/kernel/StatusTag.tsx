import type { ActionStatus, Rating } from '@/api/types';
import { Tag, type TagColour } from '@/ui/Tag';
import { words } from './names';

const COLOURS: Record<ActionStatus, TagColour> = {
  'not-started': 'grey',
  'on-track': 'green',
  'at-risk': 'orange',
  'off-track': 'red',
  completed: 'blue',
  deferred: 'purple',
  cancelled: 'grey',
};

export function StatusTag({ status }: { status: ActionStatus }) {
  return <Tag colour={COLOURS[status]}>{words(status)}</Tag>;
}

const RATINGS: Record<Rating, TagColour> = { green: 'green', amber: 'orange', red: 'red' };

/** The word stands in it, so nobody has to tell the colours apart. */
export function RatingTag({ rating }: { rating: Rating | null }) {
  if (!rating) return null;
  return <Tag colour={RATINGS[rating]}>Rated {rating}</Tag>;
}

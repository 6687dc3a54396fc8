import type { Lead } from '@/api/types';
import { Tag } from '@/ui/Tag';

interface Props {
  value: NonNullable<Lead['assignment']>;
  /** Also how it was agreed: for the page about one thing, not for a table of many. */
  whole?: boolean;
}

/** Only what stands out is said: an accepted lead is the ordinary case. */
export function Assignment({ value, whole = false }: Props) {
  if (value.state === 'proposed') return <Tag colour="blue">Proposed</Tag>;
  if (value.state === 'declined') return <Tag colour="red">Declined</Tag>;
  if (whole && value.recorded) return <span className="wm-quiet"> (recorded as agreed)</span>;
  return null;
}

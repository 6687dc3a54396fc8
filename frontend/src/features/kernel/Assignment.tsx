import type { Lead } from '@/api/types';
import { Tag } from '@/ui/Tag';

/** Only what stands out is said: an accepted lead is the ordinary case. */
export function Assignment({ value }: { value: NonNullable<Lead['assignment']> }) {
  if (value.state === 'proposed') return <Tag colour="blue">Proposed</Tag>;
  if (value.state === 'declined') return <Tag colour="red">Declined</Tag>;
  if (value.recorded) return <span className="wm-quiet"> (recorded as agreed)</span>;
  return null;
}

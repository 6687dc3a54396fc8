import type { Round } from '@/api/types';
import { Tag } from '@/ui/Tag';

/** Whether a round still asks, and whether its day has passed. */
export function RoundState({ round: { state, overdue } }: { round: Round }) {
  if (state === 'closed') return <Tag colour="grey">Closed</Tag>;
  return (
    <>
      <Tag colour="green">Open</Tag> {overdue && <Tag colour="red">Overdue</Tag>}
    </>
  );
}

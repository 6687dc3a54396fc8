import type { Action } from '@/api/types';
import { DueTags, TimescaleText } from '@/features/kernel';
import { Milestones } from './Milestones';

/** When: the action's own time, then its milestones. */
export function WhenCell({ action }: { action: Action }) {
  const { milestones } = action;
  const silent = action.timescale.state === 'absent' && milestones.length > 0;
  return (
    <>
      {!silent && <TimescaleText value={action.timescale} />}
      {milestones.length > 0 && <Milestones items={milestones} />}
      {!milestones.some((each) => each.overdue || each.dueSoon) && (
        <DueTags overdue={action.overdue} dueSoon={action.dueSoon} />
      )}
    </>
  );
}

import type { Milestone } from '@/api/types';
import { DueTags, TimescaleText } from '@/features/kernel';
import { day, moment } from '@/ui/dates';
import { Tag } from '@/ui/Tag';

/** When it was to be reached before, the newest first, and why that changed. */
function Slips({ items }: { items: Milestone['slips'] }) {
  return items.toReversed().map(({ timescale, reason, at, by }) => (
    <p key={at} className="wm-small wm-slip">
      Was <s>{timescale.text}</s> until {moment(at)}
      {reason && <>: {reason}</>}
      {by && <span className="wm-quiet"> ({by})</span>}
    </p>
  ));
}

/** What is to be reached on the way, each with its own time. */
export function Milestones({ items, id }: { items: Milestone[]; id?: string }) {
  return (
    <ul className="wm-milestones" id={id}>
      {items.map((item) => (
        <li key={item.id}>
          {item.text && <span className="wm-prewrap">{item.text}</span>}
          <div>
            <TimescaleText value={item.timescale} />
          </div>
          <Slips items={item.slips} />
          {item.officer && <span className="wm-quiet">With {item.officer.name} </span>}
          {item.doneOn ? (
            <Tag colour="green">Done on {day(item.doneOn)}</Tag>
          ) : (
            <DueTags overdue={item.overdue} dueSoon={item.dueSoon} />
          )}
        </li>
      ))}
    </ul>
  );
}

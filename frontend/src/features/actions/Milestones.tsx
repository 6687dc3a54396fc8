import type { Milestone } from '@/api/types';
import { DueTags, TimescaleText } from '@/features/kernel';
import { day } from '@/ui/dates';
import { Tag } from '@/ui/Tag';

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

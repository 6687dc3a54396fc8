import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

/** Whether the words have that number in them, not as a part of another. */
function names(text: string, ref: string) {
  return text.split(/[^\p{L}\p{N}.]+/u).some((word) => word.replace(/\.$/, '') === ref);
}

/** "See Priority 6" as a link, also after the priority has been renumbered. */
export function CrossReferences({ items }: { items: Action['crossReferences'] }) {
  return (
    <ul className="wm-leads">
      {items.map((item) => {
        const to = item.kind === 'priority' ? paths.priority : paths.action;
        return (
          <li key={item.text}>
            {item.id ? <Link href={to(item.id)}>{item.text}</Link> : item.text}
            {item.id && item.ref && !names(item.text, item.ref) && (
              <span className="wm-quiet"> (now {item.ref})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

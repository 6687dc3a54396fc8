import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

/** Other actions of the plan, each by its number of today. */
export function OtherActions({ items }: { items: Action['dependsOn'] }) {
  return (
    <ul className="wm-leads">
      {items.map(({ id, ref, title }) => (
        <li key={id}>
          <Link href={paths.action(id)}>
            {ref && <span className="wm-ref">{ref}</span>} {title ?? 'No title yet'}
          </Link>
        </li>
      ))}
    </ul>
  );
}

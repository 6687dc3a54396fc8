import type { MovedLine, WorkLine } from '@/api/types';
import { words } from '@/features/kernel';
import { Link } from '@/ui/Link';
import { placeOf } from './kinds';

/** What a line is, with the way to it. */
export function LineName({ line }: { line: WorkLine | MovedLine }) {
  const { where, text, role, plan, kind } = line;
  const name = [where.code, where.name].filter(Boolean).join(' ');
  const href = placeOf(line);
  // An agency's place in an action says how far it has been agreed.
  const said = text && (kind === 'action' || kind === 'grant' ? words(text) : text);
  return (
    <>
      {href ? <Link href={href}>{name}</Link> : name}
      {said && <span className="wm-quiet">, {said}</span>}
      {role === 'supporting' && <span className="wm-quiet"> (supporting)</span>}
      {plan && kind !== 'plan' && <div className="wm-quiet">{plan.name}</div>}
    </>
  );
}

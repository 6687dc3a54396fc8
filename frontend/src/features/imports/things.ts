import type { ComparedThing } from '@/api/types';
import { count } from '@/ui/numbers';

type Outcome = ComparedThing['outcome'];

/** What a document is made of, in the order of reading. */
const NAMES: Record<string, [one: string, many: string]> = {
  plan: ['plan', 'plans'],
  theme: ['theme', 'themes'],
  priority: ['priority', 'priorities'],
  indicator: ['indicator', 'indicators'],
  action: ['action', 'actions'],
  'sub-action': ['sub-action', 'sub-actions'],
};
const ORDER = Object.keys(NAMES);

const place = (type: string) => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

export const inReadingOrder = <T>(groups: [string, T][]) =>
  groups.toSorted(([a], [b]) => place(a) - place(b));

/** "Priorities (5)". */
export function headingOf(type: string, n: number) {
  const [, many] = NAMES[type] ?? ['', type];
  return `${many.charAt(0).toUpperCase()}${many.slice(1)} (${n})`;
}

/** "1 plan, 5 priorities and 14 actions" where the comparison has them all, else "20 things". */
export function amount(things: ComparedThing[], outcome: Outcome, n: number) {
  const those = things.filter((thing) => thing.outcome === outcome);
  if (those.length !== n || those.some(({ type }) => !NAMES[type])) return count(n, 'thing');
  const parts = ORDER.flatMap((type) => {
    const some = those.filter((thing) => thing.type === type).length;
    return some > 0 ? [count(some, ...(NAMES[type] ?? ['thing', 'things']))] : [];
  });
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
}

import type { PlanChanges } from '@/api/types';

/** "from edition 1.0 to edition 1.1", as it goes on after "What changed". */
export function comparedInWords({ from, to }: PlanChanges) {
  if (!from) return '';
  return to ? `from edition ${from.label} to edition ${to.label}` : `since edition ${from.label}`;
}

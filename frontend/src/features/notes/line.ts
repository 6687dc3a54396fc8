import type { Line } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName, words } from '@/features/kernel';

/** Where a line is read; a milestone on its action's page, a part of a priority at that part. */
export function lineAddress(line: Line, plan: string | null): string {
  const { type, id, priority, action } = line;
  switch (type) {
    case 'priority':
      return paths.priority(id, line.field ?? undefined);
    case 'indicator':
      return priority ? paths.priority(priority.id, 'indicators') : paths.indicator(id);
    case 'action':
      return paths.action(id);
    case 'milestone':
      return action ? paths.action(action.id) : paths.plans();
    case 'section':
      return plan ? paths.planText(plan, id) : paths.plans();
    default:
      return plan ? paths.plan(plan) : paths.plans();
  }
}

/** "Action 1.2 Open two youth centres, Timescale". */
export function lineInWords({ type, ref, title, field }: Line): string {
  const name = type === 'milestone' ? ['Milestone of', ref, title] : [words(type), ref, title];
  return [name.filter(Boolean).join(' '), field && fieldName(field)].filter(Boolean).join(', ');
}

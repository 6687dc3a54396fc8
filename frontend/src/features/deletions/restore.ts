import { client } from '@/api/client';
import type { Deletion } from '@/api/types';
import { paths } from '@/app/paths';
import { onceOnly } from '@/features/editing';
import { openTitle, words } from '@/features/kernel';

export async function restore({ id }: Deletion, reason: string) {
  const body = { to: 'restored' as const, reason: reason || null };
  const { headers, done } = onceOnly({ deletion: id, ...body });
  await client.POST('/api/v1/deletions/{id}/transitions', {
    params: { path: { id }, header: headers },
    body,
  });
  done();
}

/** "Action 1.2 Walk to school". */
export function inWords({ thing }: Pick<Deletion, 'thing'>) {
  const name = [thing.ref, thing.title && openTitle(thing.title)].filter(Boolean).join(' ');
  return `${words(thing.type)} ${name}`.trim();
}

/** Where one reads what has come back. */
export function hrefOf({ thing, within, plan }: Deletion) {
  const ofPlan = plan ? paths.plan(plan.id) : paths.plans();
  switch (thing.type) {
    case 'action':
      return paths.action(thing.id);
    case 'priority':
      return paths.priority(thing.id);
    case 'indicator':
      return paths.indicator(thing.id);
    case 'milestone':
      return within ? paths.action(within.id) : ofPlan;
    case 'heading':
    case 'indicator-place':
      return within ? paths.priority(within.id) : ofPlan;
    case 'section':
      return plan ? paths.planText(plan.id, thing.id) : ofPlan;
    default:
      return ofPlan;
  }
}

import type { Action } from '@/api/types';

export interface ActionRow {
  action: Action;
  sub: boolean;
  /** The heading row that stands above this one. */
  heading: string | null;
}

const byPosition = (a: Action, b: Action) => a.position - b.position;

/** Actions in the plan's order, each followed by its sub-actions. */
export function inTableOrder(actions: Action[]): ActionRow[] {
  const rows: ActionRow[] = [];
  let heading: string | null = null;
  for (const action of actions.filter(({ parent }) => !parent).toSorted(byPosition)) {
    const own = action.heading?.text ?? null;
    rows.push({ action, sub: false, heading: own === heading ? null : own });
    heading = own;
    const subs = actions.filter(({ parent }) => parent?.id === action.id).toSorted(byPosition);
    rows.push(...subs.map((each) => ({ action: each, sub: true, heading: null })));
  }
  return rows;
}

import type { ReadinessItem } from '@/api/types';
import { paths } from '@/app/paths';
import { fieldName, words } from '@/features/kernel';
import { toList, type OpenFilters } from './filters';

type Where = ReadinessItem['where'];

/** The id that the form's field has: the pointer's steps, joined. */
export const fieldIdOf = ({ pointer }: Where) =>
  pointer ? pointer.slice(1).replaceAll('/', '-') : undefined;

const PRIORITY_PARTS: Record<string, string> = {
  population: 'population',
  conditions: 'conditions',
  story: 'story',
  indicators: 'indicators',
};

/** The page on which the thing is read. */
function page({ type, id, field }: Where, plan: string) {
  if (type === 'priority') return paths.priority(id, PRIORITY_PARTS[field] ?? 'actions');
  if (type === 'indicator') return paths.indicator(id);
  if (type === 'action') return paths.action(id);
  if (type === 'milestone') return paths.action(id, 'milestones');
  return paths.plan(plan);
}

function form({ type, id, field }: Where, plan: string, at: { field: string; list?: string }) {
  if (type === 'plan') return paths.editPlan(plan, 'about', at);
  if (type === 'priority') return paths.editPriority(id, PRIORITY_PARTS[field] ?? 'about', at);
  if (type === 'action' || type === 'milestone') return paths.editAction(id, at);
  // An indicator may serve several plans, so its form is told of which one the list is.
  if (type === 'indicator') return paths.editIndicator(id, { ...at, plan });
  return null;
}

/** The very field where it is settled, for whoever may; else the page where it is read. */
export function addressOf(
  { where, allowed, cursor }: ReadinessItem,
  plan: string,
  list?: OpenFilters,
) {
  const field = fieldIdOf(where);
  const at = list ? { list: toList({ ...list, after: cursor }) } : {};
  const own = field && allowed.includes('edit') ? form(where, plan, { field, ...at }) : null;
  return own ?? page(where, plan);
}

export const thingName = ({ type, ref, title }: Where) =>
  [words(type), ref, title].filter(Boolean).join(' ');

/** The words of an item by itself: what it is about and what is the matter. */
export const inWords = ({ where, detail }: ReadinessItem) =>
  `${thingName(where)}: ${fieldName(where.field)}. ${detail}`;

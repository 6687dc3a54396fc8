import type { SearchHit, SearchKind } from '@/api/types';
import { paths } from '@/app/paths';
import { lineAddress, lineInWords } from '@/features/notes';

interface Kind {
  one: string;
  many: string;
}

export const KINDS: Record<SearchKind, Kind> = {
  plan: { one: 'Plan', many: 'Plans' },
  priority: { one: 'Priority', many: 'Priorities' },
  action: { one: 'Action', many: 'Actions' },
  indicator: { one: 'Indicator', many: 'Indicators' },
  note: { one: 'Note', many: 'Notes' },
  agency: { one: 'Agency', many: 'Agencies' },
  officer: { one: 'Officer', many: 'Officers' },
  group: { one: 'Group', many: 'Groups' },
};

export const isKind = (kind: unknown): kind is SearchKind =>
  typeof kind === 'string' && Object.hasOwn(KINDS, kind);

/** Where one reads what was found. */
export function addressOf({ kind, id, on, plan }: SearchHit): string {
  switch (kind) {
    case 'plan':
      return paths.plan(id);
    case 'priority':
      return paths.priority(id);
    case 'action':
      return paths.action(id);
    case 'indicator':
      return paths.indicator(id);
    case 'note':
      return on ? lineAddress(on, plan?.id ?? null) : paths.plans();
    case 'agency':
      return paths.agency(id);
    case 'officer':
      return paths.officer(id);
    case 'group':
      return paths.group(id);
  }
}

export const nameOf = ({ ref, title, on }: SearchHit) =>
  on ? `On ${lineInWords(on)}` : [ref, title].filter(Boolean).join(' ');

/** "Priority 1 Healthy weight, Our plan 2026": what it stands in, from the inside out. */
export function placeOf({ kind, parent, priority, plan, agency, on, partnership }: SearchHit) {
  const inside = [
    parent && `under ${parent.ref ?? ''} ${parent.title ?? ''}`.trim(),
    priority &&
      on?.type !== 'priority' &&
      `Priority ${priority.ref ?? ''} ${priority.title ?? ''}`.trim(),
    plan && on?.type !== 'plan' && plan.title,
    agency?.name,
  ].filter(Boolean);
  // What stands in no plan and belongs to no agency is told apart by its partnership.
  return inside.length > 0 || kind === 'note' ? inside.join(', ') : (partnership?.name ?? '');
}

/** The same words, of which any will do: for when nothing has them all. */
export function anyOf(q: string): string | null {
  const words = q.match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu)?.filter((word) => word !== 'or') ?? [];
  return words.length > 1 && !/ or /.test(q) ? words.join(' or ') : null;
}

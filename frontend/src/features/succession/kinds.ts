import type { MovedLine, WorkLine } from '@/api/types';
import { paths } from '@/app/paths';

type Kind = WorkLine['kind'];

/** What lines of a kind are called above a list of them. */
export const KINDS: Record<Kind, string> = {
  plan: 'Contact of a plan',
  priority: 'Priorities',
  action: 'Actions',
  milestone: 'Milestones not done',
  indicator: 'Indicators',
  chair: 'Chair of a group',
  seat: 'Seats on groups',
  officer: 'Officers and posts',
  membership: 'Memberships',
  grant: 'Roles in this service',
};

/** The page a line is found on; null for what has none. */
export function placeOf({ kind, where }: WorkLine | MovedLine): string | null {
  switch (kind) {
    case 'plan':
      return paths.plan(where.id);
    case 'priority':
      return paths.priority(where.id);
    case 'action':
    case 'milestone':
      return paths.action(where.id);
    case 'indicator':
      return paths.indicator(where.id);
    case 'chair':
    case 'seat':
      return paths.group(where.id);
    case 'officer':
      return paths.officer(where.id);
    default:
      return null;
  }
}

export const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}-${id}`;

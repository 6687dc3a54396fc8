import type { Me } from '@/api/types';

type Grant = Me['grants'][number];

const ROLES: Record<Grant['role'], string> = {
  administrator: 'Administrator',
  'partnership-officer': 'Partnership officer',
  'agency-officer': 'Agency officer',
  'agency-system': 'Agency system',
  'board-member': 'Board member',
};

function place({ scope }: Grant, me: Me, group: string | null) {
  if (group) return group;
  if (scope.type === 'all') return 'the whole installation';
  const named = [...me.agencies, ...me.partnerships].find((each) => each.id === scope.id);
  return named?.name ?? scope.code ?? `one ${scope.type}`;
}

/** @param group the name of the group that the role is over, once it is known */
export const roleInWords = (grant: Grant, me: Me, group: string | null) =>
  `${ROLES[grant.role]}: ${place(grant, me, group)}`;

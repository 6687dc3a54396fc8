import type { Grant } from '@/api/types';

export type Role = Grant['role'];

/** What each role lets its holder do, in the words of whoever gives it. */
export const ROLES: Record<Role, { name: string; may: string }> = {
  administrator: {
    name: 'Administrator',
    may: 'Can change everything in every partnership, and give any role.',
  },
  'partnership-officer': {
    name: 'Partnership officer',
    may: 'Can change everything in the partnership, read its districts, and give roles in its agencies and groups.',
  },
  'agency-officer': {
    name: 'Agency officer',
    may: 'Can read the plans of the agency’s partnerships, answer what is proposed to the agency, and report for it.',
  },
  'agency-system': {
    name: 'Agency system',
    may: 'A computer program that reads and reports for the agency.',
  },
  'board-member': {
    name: 'Board member',
    may: 'Can read drafts, and record who came to the group’s meetings and what was decided.',
  },
};

const ANY: Role[] = [
  'administrator',
  'partnership-officer',
  'agency-officer',
  'agency-system',
  'board-member',
];

/** Over what a role is given. */
export const SCOPES: Record<Role, Grant['scope']['type']> = {
  administrator: 'all',
  'partnership-officer': 'partnership',
  'agency-officer': 'agency',
  'agency-system': 'agency',
  'board-member': 'group',
};

/** Only administrators make their like and partnerships' officers; the service says so, too. */
export const rolesToGive = (administrator: boolean) =>
  administrator ? ANY : ANY.filter((role) => ['agency', 'group'].includes(SCOPES[role]));

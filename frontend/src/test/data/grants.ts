import type { Grant, Invitation } from '@/api/types';
import { id, STAMPS } from './ids';
import { agencyByCode, groups, partnership } from './members';

const ISSUER = 'https://id.example';

function grant(n: number, name: string, role: Grant['role'], scope: Grant['scope']): Grant {
  return {
    id: id('gra', n),
    version: 1,
    principal: { issuer: ISSUER, subject: name.toLowerCase().replaceAll(' ', '-') },
    name,
    role,
    scope,
    officer: null,
    createdAt: STAMPS.createdAt,
    allowed: role === 'partnership-officer' ? [] : ['edit'],
  };
}

const agency = (code: string): Grant['scope'] => ({
  type: 'agency',
  id: agencyByCode(code).id,
  code,
});

export const grants: Grant[] = [
  grant(1, 'Plan Officer', 'partnership-officer', {
    type: 'partnership',
    id: partnership.id,
    code: 'Rowanshire',
  }),
  grant(2, 'Joan Reed', 'agency-officer', agency('RPCT')),
  grant(3, 'Case system', 'agency-system', agency('POL')),
  grant(4, 'Omar Lake', 'board-member', {
    type: 'group',
    id: groups[0]?.id ?? '',
    code: 'BOARD',
  }),
  grant(5, 'First Administrator', 'administrator', { type: 'all', id: null, code: null }),
];

function invitation(n: number, email: string, status: Invitation['status']): Invitation {
  return {
    id: id('inv', n),
    version: 1,
    email,
    role: 'agency-officer',
    scope: agency('RPCT'),
    officer: null,
    status,
    invitedAt: '2026-11-10T09:00:00Z',
    expiresAt: '2026-11-24T09:00:00Z',
    acceptedAt: status === 'accepted' ? '2026-11-12T10:30:00Z' : null,
    allowed: status === 'open' ? ['withdraw'] : [],
  };
}

export const invitations: Invitation[] = [
  invitation(1, 'nurse@rowanshire.example', 'open'),
  invitation(2, 'manager@rowanshire.example', 'accepted'),
  invitation(3, 'late@rowanshire.example', 'expired'),
];

import type { Grant, Invitation } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { ROLES, SCOPES, type Role } from './roles';

/** Which role over what, and which officer its holder is: said of a grant and of an invitation. */
export interface PlacedRole {
  role: string;
  /** Which partnership, agency or group. */
  place: string;
  officer: string;
}

export interface InvitationDraft extends PlacedRole {
  email: string;
}

export interface GrantDraft extends PlacedRole {
  issuer: string;
  subject: string;
  name: string;
}

const isRole = (role: string): role is Role => role in ROLES;

/** Without a role the service says that one is missing. */
export function toScoped({ role, place, officer }: PlacedRole) {
  const type = isRole(role) ? SCOPES[role] : 'agency';
  return {
    role: role as Role,
    scope: { type, id: type === 'all' ? null : place || null },
    officer: officer || null,
  };
}

export const NEW_INVITATION: InvitationDraft = { email: '', role: '', place: '', officer: '' };

export const fromInvitation = ({ email, role, scope, officer }: Invitation): InvitationDraft => ({
  email,
  role,
  place: scope.id ?? '',
  officer: officer?.id ?? '',
});

export const newGrant = (issuer: string): GrantDraft => ({
  issuer,
  subject: '',
  name: '',
  role: 'agency-system',
  place: '',
  officer: '',
});

export const fromGrant = ({ principal, name, role, scope, officer }: Grant): GrantDraft => ({
  issuer: principal.issuer,
  subject: principal.subject,
  name: name ?? '',
  role,
  place: scope.id ?? '',
  officer: officer?.id ?? '',
});

export const toGrant = (draft: GrantDraft) => ({
  principal: { issuer: draft.issuer.trim(), subject: draft.subject.trim() },
  name: orNull(draft.name),
  ...toScoped(draft),
});

export const grantFields = (nameOf: (id: string) => string): DraftField<GrantDraft>[] => [
  { name: 'name', label: 'Called', inWords: ({ name }) => name || 'Nothing' },
  {
    name: 'officer',
    label: 'Stands for the officer',
    inWords: ({ officer }) => (officer ? nameOf(officer) : 'Nobody'),
  },
];

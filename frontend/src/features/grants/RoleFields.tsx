import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { RadioGroup, SelectField } from '@/ui/fields';
import { placesQuery } from './queries';
import type { PlacedRole } from './roleDraft';
import { ROLES, rolesToGive, SCOPES, type Role } from './roles';

interface Props {
  draft: PlacedRole;
  set: (change: Partial<PlacedRole>) => void;
  errors: Map<string, string>;
  without: Role;
}

const WHICH = { partnership: 'Which partnership', agency: 'Which agency', group: 'Which group' };

/** Which role, in plain words, and over what. */
export function RoleFields({ draft, set, errors, without }: Props) {
  const { data: me } = useSuspenseQuery(meQuery());
  const { data: places } = useSuspenseQuery(placesQuery());
  const administrator = me.grants.some(({ role }) => role === 'administrator');
  const roles = rolesToGive(administrator).filter((role) => role !== without);
  const chosen = roles.find((role) => role === draft.role);
  const type = chosen ? SCOPES[chosen] : 'all';
  return (
    <>
      <RadioGroup
        id="role"
        legend="What they may do"
        error={errors.get('role')}
        choices={roles.map((role) => ({
          value: role,
          text: ROLES[role].name,
          hint: ROLES[role].may,
        }))}
        value={draft.role || null}
        onChange={(role) => set({ role, place: '' })}
      />
      {type !== 'all' && (
        <SelectField
          id="scope-id"
          label={WHICH[type]}
          error={errors.get('scope-id') ?? errors.get('scope')}
          placeholder="Choose"
          options={places[type].map(({ id, name }) => ({ value: id, text: name }))}
          value={draft.place}
          onChange={(place) => set({ place })}
        />
      )}
    </>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Grant } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { WritePage } from '@/features/members';
import { TextField } from '@/ui/fields';
import { Link } from '@/ui/Link';
import { OfficerField } from './OfficerField';
import { grantQuery, placesQuery } from './queries';
import { fromGrant, grantFields, type GrantDraft } from './roleDraft';
import { ROLES } from './roles';
import { editRoleRoute } from './routes';
import { scopeInWords } from './scopeInWords';
import { changeRole } from './writes';

export function EditRolePage() {
  const { grantId } = editRoleRoute.useParams();
  const query = grantQuery(grantId);
  const { data: grant } = useSuspenseQuery(query);
  const { data: places } = useSuspenseQuery(placesQuery());
  const { data: members } = useSuspenseQuery(membersQuery());
  const cache = useQueryClient();
  const names = new Map(members.officers.map(({ id, name }) => [id, name]));
  return (
    <WritePage<GrantDraft, Grant>
      kind="grant"
      view={grant}
      start={fromGrant(grant)}
      toDraft={fromGrant}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, _changed, version) => changeRole(grantId, draft, version)}
      after={() => paths.roles()}
      heading="Change who holds this role"
      caption={`${ROLES[grant.role].name}: ${scopeInWords(grant.scope, places)}`}
      crumbs={[{ href: paths.roles(), text: 'Who may do what' }]}
      back={paths.roles()}
      fields={grantFields((id) => names.get(id) ?? id)}
      intro={
        <p className="govuk-body">
          {ROLES[grant.role].may} To give another role instead,{' '}
          <Link href={paths.endRole(grantId)}>take this one away</Link> and invite them to the
          other.
        </p>
      }
    >
      {({ draft, set, errors: { byField } }) => (
        <>
          <TextField
            id="name"
            label="What to call them in lists"
            error={byField.get('name')}
            value={draft.name}
            onChange={(name) => set({ name })}
          />
          <OfficerField
            error={byField.get('officer')}
            value={draft.officer}
            onChange={(officer) => set({ officer })}
          />
        </>
      )}
    </WritePage>
  );
}

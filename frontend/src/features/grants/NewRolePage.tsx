import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import type { Grant } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { TextField } from '@/ui/fields';
import { fromGrant, grantFields, newGrant, type GrantDraft } from './roleDraft';
import { RoleFields } from './RoleFields';
import { giveRole } from './writes';

export function NewRolePage() {
  const { data: me } = useSuspenseQuery(meQuery());
  return (
    <WritePage<GrantDraft, Grant>
      kind="grant"
      view={null}
      start={newGrant(me.principal.issuer)}
      toDraft={fromGrant}
      save={giveRole}
      after={() => paths.roles()}
      heading="Give a computer system a role"
      crumbs={[{ href: paths.roles(), text: 'Who may do what' }]}
      back={paths.roles()}
      fields={grantFields((id) => id)}
      intro={
        <p className="govuk-body">
          A system has no e-mail address to be invited by: it is known by its client at the sign-in
          service. Whoever runs that service can tell you these two. People can be given a role in
          this way too.
        </p>
      }
    >
      {({ draft, set, errors: { byField } }) => (
        <>
          <TextField
            id="name"
            label="What to call it"
            error={byField.get('name')}
            value={draft.name}
            onChange={(name) => set({ name })}
          />
          <TextField
            id="principal-subject"
            label="Its id at the sign-in service"
            hint="The name by which that service knows the system. Whoever runs it may call it the subject, or “sub”."
            error={byField.get('principal-subject')}
            value={draft.subject}
            onChange={(subject) => set({ subject })}
          />
          <TextField
            id="principal-issuer"
            label="Address of the sign-in service"
            hint="The one that you signed in at stands here already. Whoever runs it may call it the issuer, or “iss”."
            error={byField.get('principal-issuer')}
            value={draft.issuer}
            onChange={(issuer) => set({ issuer })}
          />
          <RoleFields draft={draft} set={set} errors={byField} without="administrator" />
        </>
      )}
    </WritePage>
  );
}

import type { Invitation } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { TextField } from '@/ui/fields';
import { OfficerField } from './OfficerField';
import { fromInvitation, NEW_INVITATION, type InvitationDraft } from './roleDraft';
import { RoleFields } from './RoleFields';
import { newInvitationRoute } from './routes';
import { invite } from './writes';

export function NewInvitationPage() {
  // One that ran out or was withdrawn is made anew from what it said.
  const again = newInvitationRoute.useLoaderData();
  return (
    <WritePage<InvitationDraft, Invitation>
      kind="invitation"
      view={null}
      start={again ? fromInvitation(again) : NEW_INVITATION}
      toDraft={fromInvitation}
      save={invite}
      after={() => paths.invitations()}
      heading={again ? 'Invite them again' : 'Invite somebody'}
      crumbs={[{ href: paths.invitations(), text: 'Invitations' }]}
      back={paths.invitations()}
      fields={[]}
      intro={
        <p className="govuk-body">
          Whoever signs in with this address within a fortnight, and whose address the sign-in
          service has checked, takes the role. Waymark mails them how, at once.
        </p>
      }
    >
      {({ draft, set, errors: { byField } }) => (
        <>
          <TextField
            id="email"
            label="E-mail address"
            type="email"
            error={byField.get('email')}
            value={draft.email}
            onChange={(email) => set({ email })}
          />
          <RoleFields draft={draft} set={set} errors={byField} without="agency-system" />
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

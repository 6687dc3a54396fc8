import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '@/app/paths';
import { DeleteForm, forgetOthers } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { TextField } from '@/ui/fields';
import { PageHeading } from '@/ui/PageHeading';
import { invitationQuery, placesQuery } from './queries';
import { ROLES } from './roles';
import { withdrawInvitationRoute } from './routes';
import { scopeInWords } from './scopeInWords';
import { withdraw } from './writes';

export function WithdrawInvitationPage() {
  const { invitationId } = withdrawInvitationRoute.useParams();
  const { data: invitation } = useSuspenseQuery(invitationQuery(invitationId));
  const { data: places } = useSuspenseQuery(placesQuery());
  const [reason, setReason] = useState('');
  const cache = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <Breadcrumbs items={[{ href: paths.invitations(), text: 'Invitations' }]} />
      <PageHeading title={`Withdraw the invitation to ${invitation.email}`}>
        Do you want to withdraw this invitation?
      </PageHeading>
      <DeleteForm
        button="Withdraw this invitation"
        back={paths.invitations()}
        remove={() => withdraw(invitation, reason)}
        onDone={async () => {
          await forgetOthers(cache);
          await navigate({ to: paths.invitations() });
        }}
      >
        <p className="govuk-body">
          {invitation.email} was invited as {ROLES[invitation.role].name.toLowerCase()}:{' '}
          {scopeInWords(invitation.scope, places)}.
        </p>
        <TextField
          id="reason"
          label="Why, for the record (if there is something to say)"
          value={reason}
          onChange={setReason}
        />
      </DeleteForm>
    </>
  );
}

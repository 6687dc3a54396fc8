import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Membership } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { onlyOne, PartnershipField, WritePage } from '@/features/members';
import { SelectField } from '@/ui/fields';
import {
  emptyMembership,
  fromMembership,
  membershipFields,
  type MembershipDraft,
} from './membershipDraft';
import { MembershipFields } from './MembershipFields';
import { newMembershipRoute } from './routes';
import { makeMembership } from './writes';

export function NewMembershipPage() {
  const { agency, partnership } = newMembershipRoute.useSearch();
  const { data: partnerships } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: members } = useSuspenseQuery(membersQuery());
  const backToPartnership = partnership ? paths.partnership(partnership) : paths.partnerships();
  const back = agency ? paths.agency(agency) : backToPartnership;
  return (
    <WritePage<MembershipDraft, Membership>
      kind="membership"
      view={null}
      start={emptyMembership(agency ?? '', partnership ?? onlyOne(partnerships))}
      toDraft={fromMembership}
      save={makeMembership}
      after={() => back}
      heading="Enter a member of the partnership"
      crumbs={
        agency
          ? [{ href: paths.agencies(), text: 'Agencies' }]
          : [{ href: paths.partnerships(), text: 'Partnerships' }]
      }
      back={back}
      fields={membershipFields}
    >
      {(editor) => (
        <>
          <SelectField
            id="agency"
            label="Agency"
            error={editor.errors.byField.get('agency')}
            placeholder="Choose"
            options={members.agencies.map(({ id, name }) => ({ value: id, text: name }))}
            value={editor.draft.agency}
            onChange={(chosen) => editor.set({ agency: chosen })}
          />
          <PartnershipField
            partnerships={partnerships}
            error={editor.errors.byField.get('partnership')}
            value={editor.draft.partnership}
            onChange={(chosen) => editor.set({ partnership: chosen })}
          />
          <MembershipFields editor={editor} />
        </>
      )}
    </WritePage>
  );
}

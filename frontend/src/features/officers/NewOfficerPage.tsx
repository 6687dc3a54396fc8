import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Officer } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { onlyOne, PartnershipField, topLevel, WritePage } from '@/features/members';
import { newOfficerRoute } from './editRoutes';
import { emptyOfficer, fromOfficer, officerFields, type OfficerDraft } from './officerDraft';
import { OfficerFields } from './OfficerFields';
import { makeOfficer } from './writes';

export function NewOfficerPage() {
  const { agency } = newOfficerRoute.useSearch();
  const { data } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: members } = useSuspenseQuery(membersQuery());
  const partnerships = topLevel(data);
  return (
    <WritePage<OfficerDraft, Officer>
      kind="officer"
      view={null}
      start={emptyOfficer(onlyOne(partnerships), agency ?? '')}
      toDraft={fromOfficer}
      save={makeOfficer}
      after={() => paths.officers()}
      heading="Enter an officer or a post"
      crumbs={[{ href: paths.officers(), text: 'Officers and posts' }]}
      back={paths.officers()}
      fields={officerFields((id) => id)}
    >
      {(editor) => (
        <>
          <PartnershipField
            partnerships={partnerships}
            error={editor.errors.byField.get('partnership')}
            value={editor.draft.partnership}
            onChange={(partnership) => editor.set({ partnership })}
          />
          <OfficerFields editor={editor} agencies={members.agencies} />
        </>
      )}
    </WritePage>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Group } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { onlyOne, PartnershipField, topLevel, WritePage } from '@/features/members';
import { GroupAboutFields } from './GroupAboutFields';
import { emptyGroup, fromGroup, groupFields, type GroupDraft } from './groupDraft';
import { makeGroup } from './writes';

export function NewGroupPage() {
  const { data } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: members } = useSuspenseQuery(membersQuery());
  const partnerships = topLevel(data);
  return (
    <WritePage<GroupDraft, Group>
      kind="group"
      view={null}
      start={emptyGroup(onlyOne(partnerships))}
      toDraft={fromGroup}
      save={makeGroup}
      after={({ id }) => paths.group(id)}
      heading="Enter a group"
      crumbs={[{ href: paths.groups(), text: 'Groups' }]}
      back={paths.groups()}
      fields={groupFields((id) => id)}
      intro={<p className="govuk-body">Its seats follow once it is there.</p>}
    >
      {(editor) => (
        <>
          <PartnershipField
            partnerships={partnerships}
            error={editor.errors.byField.get('partnership')}
            value={editor.draft.partnership}
            onChange={(partnership) => editor.set({ partnership })}
          />
          <GroupAboutFields editor={editor} members={members} own={null} />
        </>
      )}
    </WritePage>
  );
}

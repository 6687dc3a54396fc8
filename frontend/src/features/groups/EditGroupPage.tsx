import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Group } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { WritePage } from '@/features/members';
import { editGroupRoute } from './editRoutes';
import { GroupAboutFields } from './GroupAboutFields';
import { fromGroup, groupFields, type GroupDraft } from './groupDraft';
import type { GroupFieldsProps, GroupPart } from './groupParts';
import { GroupSeatsFields } from './GroupSeatsFields';
import { groupQuery } from './queries';
import { changeGroup } from './writes';

const PARTS: Record<GroupPart, { heading: string; Fields: ComponentType<GroupFieldsProps> }> = {
  about: { heading: 'Change this group', Fields: GroupAboutFields },
  seats: { heading: 'Change the seats', Fields: GroupSeatsFields },
};

export function EditGroupPage() {
  const { groupId } = editGroupRoute.useParams();
  const { part } = editGroupRoute.useLoaderData();
  const query = groupQuery(groupId);
  const { data: group } = useSuspenseQuery(query);
  const { data: members } = useSuspenseQuery(membersQuery());
  const cache = useQueryClient();
  const { heading, Fields } = PARTS[part];
  const names = new Map(
    [...members.agencies, ...members.officers, ...members.groups].map(({ id, name }) => [id, name]),
  );
  return (
    <WritePage<GroupDraft, Group>
      kind="group"
      view={group}
      start={fromGroup(group)}
      toDraft={fromGroup}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeGroup(groupId, draft, changed, version)}
      after={({ id }) => paths.group(id)}
      heading={heading}
      caption={group.name}
      crumbs={[{ href: paths.group(groupId), text: group.name }]}
      back={paths.group(groupId)}
      fields={groupFields((id) => names.get(id) ?? id)}
    >
      {(editor) => <Fields editor={editor} members={members} own={groupId} />}
    </WritePage>
  );
}

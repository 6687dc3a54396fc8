import { useSuspenseQuery } from '@tanstack/react-query';
import type { Meeting } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { fromMeeting, meetingFields, NEW_MEETING, type MeetingDraft } from './meetingDraft';
import { MeetingFields } from './MeetingFields';
import { groupOfQuery } from './queries';
import { newMeetingRoute } from './routes';
import { makeMeeting } from './writes';

export function NewMeetingPage() {
  const { groupId } = newMeetingRoute.useParams();
  const { data: group } = useSuspenseQuery(groupOfQuery(groupId));
  return (
    <WritePage<MeetingDraft, Meeting>
      kind="meeting"
      view={null}
      start={NEW_MEETING}
      toDraft={fromMeeting}
      save={(draft) => makeMeeting(groupId, draft)}
      after={({ id }) => paths.meeting(groupId, id)}
      heading="Enter a meeting"
      caption={group.name}
      crumbs={[{ href: paths.group(groupId), text: group.name }]}
      back={paths.group(groupId)}
      fields={meetingFields}
    >
      {(editor) => <MeetingFields editor={editor} />}
    </WritePage>
  );
}

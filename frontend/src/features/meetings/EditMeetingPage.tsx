import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Meeting } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { day } from '@/ui/dates';
import { fromMeeting, meetingFields, type MeetingDraft } from './meetingDraft';
import { MeetingFields } from './MeetingFields';
import { meetingQuery } from './queries';
import { editMeetingRoute } from './routes';
import { changeMeeting } from './writes';

export function EditMeetingPage() {
  const { groupId, meetingId } = editMeetingRoute.useParams();
  const query = meetingQuery(groupId, meetingId);
  const { data: meeting } = useSuspenseQuery(query);
  const cache = useQueryClient();
  const back = paths.meeting(groupId, meetingId);
  return (
    <WritePage<MeetingDraft, Meeting>
      kind="meeting"
      view={meeting}
      start={fromMeeting(meeting)}
      toDraft={fromMeeting}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeMeeting(meeting, draft, changed, version)}
      after={() => back}
      heading="Change date, place, agenda and minutes"
      caption={`${meeting.group.name}, ${day(meeting.date)}`}
      crumbs={[{ href: back, text: day(meeting.date) }]}
      back={back}
      fields={meetingFields}
    >
      {(editor) => <MeetingFields editor={editor} />}
    </WritePage>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Meeting } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { WritePage } from '@/features/members';
import { day } from '@/ui/dates';
import { AttendanceFields } from './AttendanceFields';
import { DecisionsFields } from './DecisionsFields';
import { meetingQuery, sittingQuery } from './queries';
import { fromRecord, recordFields, type RecordDraft } from './recordDraft';
import { recordMeetingRoute } from './routes';
import { recordMeeting } from './writes';

export function RecordMeetingPage() {
  const { groupId, meetingId } = recordMeetingRoute.useParams();
  const query = meetingQuery(groupId, meetingId);
  const { data: meeting } = useSuspenseQuery(query);
  const { data: sitting } = useSuspenseQuery(sittingQuery(groupId, meeting.date));
  const { data: members } = useSuspenseQuery(membersQuery());
  const cache = useQueryClient();
  const back = paths.meeting(groupId, meetingId);
  const toDraft = fromRecord(sitting);
  return (
    <WritePage<RecordDraft, Meeting>
      kind="meeting"
      view={meeting}
      start={toDraft(meeting)}
      toDraft={toDraft}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => recordMeeting(meeting, draft, changed, version)}
      after={() => back}
      heading="Record who came and what was decided"
      caption={`${meeting.group.name}, ${day(meeting.date)}`}
      crumbs={[{ href: back, text: day(meeting.date) }]}
      back={back}
      fields={recordFields}
    >
      {(editor) => (
        <>
          <AttendanceFields editor={editor} members={members} />
          <DecisionsFields editor={editor} />
        </>
      )}
    </WritePage>
  );
}

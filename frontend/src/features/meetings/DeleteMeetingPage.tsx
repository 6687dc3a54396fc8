import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { day } from '@/ui/dates';
import { meetingQuery } from './queries';
import { deleteMeetingRoute } from './routes';
import { deleteMeeting } from './writes';

export function DeleteMeetingPage() {
  const { groupId, meetingId } = deleteMeetingRoute.useParams();
  const { data: meeting } = useSuspenseQuery(meetingQuery(groupId, meetingId));
  return (
    <RemovePage
      name={`${meeting.group.name}, ${day(meeting.date)}`}
      question="Do you want to delete this meeting?"
      button="Delete this meeting"
      back={paths.meeting(groupId, meetingId)}
      after={paths.group(groupId)}
      remove={() => deleteMeeting(meeting)}
    >
      <p className="govuk-body">
        That is for one that was entered by mistake or did not take place. A meeting at which
        something was decided stays.
      </p>
    </RemovePage>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { DecisionList } from './DecisionList';
import { latestMeetingsQuery } from './queries';

/** On a group's page: when it last met and what it decided. */
export function LatestMeetings({ group, mayCall }: { group: string; mayCall: boolean }) {
  const { data: meetings } = useSuspenseQuery(latestMeetingsQuery(group));
  return (
    <section aria-labelledby="meetings">
      <h2 className="govuk-heading-m" id="meetings">
        Meetings and decisions
      </h2>
      {meetings.items.length === 0 && (
        <p className="govuk-body">No meetings have been entered yet.</p>
      )}
      {meetings.items.map((meeting) => (
        <section key={meeting.id} aria-labelledby={`meeting-${meeting.id}`}>
          <h3 className="govuk-heading-s" id={`meeting-${meeting.id}`}>
            <Link href={paths.meeting(group, meeting.id)}>{day(meeting.date)}</Link>
          </h3>
          {meeting.decisions.length > 0 ? (
            <DecisionList decisions={meeting.decisions} />
          ) : (
            <p className="govuk-body wm-quiet">No decisions are recorded.</p>
          )}
        </section>
      ))}
      {meetings.next && (
        <p className="govuk-body">
          <Link href={paths.meetings(group)}>
            All {typeof meetings.total === 'number' ? count(meetings.total, 'meeting') : 'meetings'}
          </Link>
        </p>
      )}
      {mayCall && (
        <Link href={paths.newMeeting(group)} className="govuk-button wm-no-print" role="button">
          Enter a meeting
        </Link>
      )}
    </section>
  );
}

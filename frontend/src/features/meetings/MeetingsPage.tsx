import { useSuspenseQuery } from '@tanstack/react-query';
import type { Meeting } from '@/api/types';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { groupOfQuery, meetingsQuery } from './queries';
import { meetingsRoute } from './routes';

const came = ({ attendance }: Meeting) =>
  attendance.filter(({ presence }) => presence === 'present' || presence === 'deputy').length;

const COLUMNS: Column<Meeting>[] = [
  {
    heading: 'Date',
    header: true,
    cell: ({ id, date, group }) => <Link href={paths.meeting(group.id, id)}>{day(date)}</Link>,
  },
  { heading: 'Place', cell: ({ place }) => place ?? <span className="wm-absent">Not given</span> },
  {
    heading: 'Came',
    cell: (meeting) =>
      meeting.attendance.length > 0 ? (
        `${came(meeting)} of ${meeting.attendance.length}`
      ) : (
        <span className="wm-absent">Not recorded</span>
      ),
  },
  { heading: 'Decisions', cell: ({ decisions }) => count(decisions.length, 'decision') },
];

export function MeetingsPage() {
  const { groupId } = meetingsRoute.useParams();
  const { after } = meetingsRoute.useSearch();
  const { data: group } = useSuspenseQuery(groupOfQuery(groupId));
  const { data: meetings } = useSuspenseQuery(meetingsQuery(groupId, after));
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.groups(), text: 'Groups' },
          { href: paths.group(groupId), text: group.name },
        ]}
      />
      <PageHeading title={`Meetings of ${group.name}`} caption={group.name}>
        Meetings
      </PageHeading>
      {meetings.items.length === 0 ? (
        <p className="govuk-body">No meetings have been entered yet.</p>
      ) : (
        <Table
          caption={`Meetings of ${group.name}, the latest first`}
          captionHidden
          columns={COLUMNS}
          rows={meetings.items}
          keyOf={({ id }) => id}
        />
      )}
      {group.allowed.includes('edit') && (
        <Link href={paths.newMeeting(groupId)} className="govuk-button wm-no-print" role="button">
          Enter a meeting
        </Link>
      )}
      <Pagination
        label="Pages of meetings"
        next={meetings.next ? paths.meetings(groupId, meetings.next) : null}
        first={after ? paths.meetings(groupId) : null}
      />
    </>
  );
}

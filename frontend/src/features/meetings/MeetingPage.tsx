import { useSuspenseQuery } from '@tanstack/react-query';
import type { Attendance } from '@/api/types';
import { paths } from '@/app/paths';
import { EditLink, SavedNotice } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { Table, type Column } from '@/ui/Table';
import { DecisionList } from './DecisionList';
import { presenceInWords } from './presence';
import { meetingQuery } from './queries';
import { meetingRoute } from './routes';
import { whoInWords } from './seatInWords';

const COLUMNS: Column<Attendance>[] = [
  { heading: 'Who', header: true, cell: ({ seat, officer }) => whoInWords(seat, officer) },
  {
    heading: 'Was',
    cell: ({ presence, deputy }) =>
      deputy ? `${presenceInWords(presence)}: ${deputy.name}` : presenceInWords(presence),
  },
  { heading: 'Note', cell: ({ note }) => note },
];

function Written({ id, heading, text }: { id: string; heading: string; text: string | null }) {
  if (!text) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {heading}
      </h2>
      <Markdown text={text} />
    </section>
  );
}

export function MeetingPage() {
  const { groupId, meetingId } = meetingRoute.useParams();
  const { saved } = meetingRoute.useSearch();
  const { data: meeting } = useSuspenseQuery(meetingQuery(groupId, meetingId));
  const { group, attendance, decisions, allowed } = meeting;
  const mayRecord = allowed.includes('record');
  const mayEdit = allowed.includes('edit');
  return (
    <>
      <Breadcrumbs
        items={[
          { href: paths.group(group.id), text: group.name },
          { href: paths.meetings(group.id), text: 'Meetings' },
        ]}
      />
      <PageHeading
        title={`Meeting of ${group.name} on ${day(meeting.date)}`}
        caption={`Meeting of ${group.name}`}
      >
        {day(meeting.date)}
      </PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <p className="govuk-body">
        {meeting.place ?? <span className="wm-absent">Where is not given.</span>}{' '}
        <EditLink
          may={mayEdit}
          href={paths.editMeeting(group.id, meeting.id)}
          what="date, place, agenda and minutes"
        />
        {mayEdit && (
          <Link
            href={paths.deleteMeeting(group.id, meeting.id)}
            className="govuk-link wm-edit-link wm-no-print"
          >
            Delete this meeting
          </Link>
        )}
      </p>
      {mayRecord && (
        <Link
          href={paths.recordMeeting(group.id, meeting.id)}
          className="govuk-button wm-no-print"
          role="button"
        >
          Record who came and what was decided
        </Link>
      )}
      <section aria-labelledby="decisions">
        <h2 className="govuk-heading-m" id="decisions">
          Decisions
        </h2>
        {decisions.length > 0 ? (
          <DecisionList decisions={decisions} />
        ) : (
          <p className="govuk-body">No decisions are recorded.</p>
        )}
      </section>
      <section aria-labelledby="attendance">
        <h2 className="govuk-heading-m" id="attendance">
          Who came
        </h2>
        {attendance.length > 0 ? (
          <Table
            caption="Who came"
            captionHidden
            columns={COLUMNS}
            rows={attendance}
            keyOf={({ seat, officer }) => seat?.id ?? officer?.id ?? ''}
          />
        ) : (
          <p className="govuk-body">Who came is not recorded.</p>
        )}
      </section>
      <Written id="agenda" heading="Agenda" text={meeting.agenda} />
      <Written id="minutes" heading="Minutes" text={meeting.minutes} />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

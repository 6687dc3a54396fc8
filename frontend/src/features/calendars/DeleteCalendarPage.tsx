import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { calendarQuery } from './queries';
import { deleteCalendarRoute } from './routes';
import { deleteCalendar } from './writes';

export function DeleteCalendarPage() {
  const { calendarId } = deleteCalendarRoute.useParams();
  const { data: calendar } = useSuspenseQuery(calendarQuery(calendarId));
  const back = paths.calendars(calendar.partnership.id);
  return (
    <RemovePage
      name={calendar.name}
      question="Do you want to delete this calendar?"
      button="Delete this calendar"
      back={back}
      after={back}
      remove={() => deleteCalendar(calendar)}
    >
      <p className="govuk-body">
        Without one the partnership reports by quarters of the financial year. Reports that were
        given keep their periods.
      </p>
    </RemovePage>
  );
}

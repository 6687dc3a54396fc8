import { useSuspenseQuery } from '@tanstack/react-query';
import type { Calendar } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { partnershipQuery } from '@/features/partnerships';
import { calendarFields, fromCalendar, NEW_CALENDAR, type CalendarDraft } from './calendarDraft';
import { CalendarFields } from './CalendarFields';
import { newCalendarRoute } from './routes';
import { makeCalendar } from './writes';

export function NewCalendarPage() {
  const { partnershipId } = newCalendarRoute.useParams();
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId));
  const back = paths.calendars(partnershipId);
  return (
    <WritePage<CalendarDraft, Calendar>
      kind="calendar"
      view={null}
      start={NEW_CALENDAR}
      toDraft={fromCalendar}
      save={(draft) => makeCalendar(partnershipId, draft)}
      after={() => back}
      heading="Enter a calendar"
      caption={partnership.name}
      crumbs={[
        { href: paths.partnership(partnershipId), text: partnership.name },
        { href: back, text: 'Calendars' },
      ]}
      back={back}
      fields={calendarFields}
    >
      {(editor) => <CalendarFields editor={editor} />}
    </WritePage>
  );
}

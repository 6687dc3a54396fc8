import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Calendar } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { calendarFields, fromCalendar, type CalendarDraft } from './calendarDraft';
import { CalendarFields } from './CalendarFields';
import { calendarQuery } from './queries';
import { editCalendarRoute } from './routes';
import { changeCalendar } from './writes';

export function EditCalendarPage() {
  const { calendarId } = editCalendarRoute.useParams();
  const query = calendarQuery(calendarId);
  const { data: calendar } = useSuspenseQuery(query);
  const cache = useQueryClient();
  const back = paths.calendars(calendar.partnership.id);
  return (
    <WritePage<CalendarDraft, Calendar>
      kind="calendar"
      view={calendar}
      start={fromCalendar(calendar)}
      toDraft={fromCalendar}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeCalendar(calendarId, draft, changed, version)}
      after={() => back}
      heading="Change this calendar"
      caption={calendar.name}
      crumbs={[{ href: back, text: 'Calendars' }]}
      back={back}
      fields={calendarFields}
    >
      {(editor) => <CalendarFields editor={editor} />}
    </WritePage>
  );
}

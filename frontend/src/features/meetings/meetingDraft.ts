import type { Meeting } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { NO_DATE, toIso, toParts } from '@/ui/dateParts';
import { dayInWords, type DateParts } from '@/ui/fields';

/** When and where a group meets, and what about. */
export interface MeetingDraft {
  date: DateParts;
  place: string;
  agenda: string;
  minutes: string;
}

export const NEW_MEETING: MeetingDraft = { date: NO_DATE, place: '', agenda: '', minutes: '' };

export const fromMeeting = (meeting: Meeting): MeetingDraft => ({
  date: toParts(meeting.date),
  place: meeting.place ?? '',
  agenda: meeting.agenda ?? '',
  minutes: meeting.minutes ?? '',
});

/** A date that was not typed is sent as it is: the service says that it is needed. */
export const toInput = (draft: MeetingDraft) => ({
  date: toIso(draft.date) ?? '',
  place: orNull(draft.place),
  agenda: orNull(draft.agenda),
  minutes: orNull(draft.minutes),
});

export const meetingFields: DraftField<MeetingDraft>[] = [
  { name: 'date', label: 'Date', inWords: ({ date }) => dayInWords(date) ?? 'None' },
  { name: 'place', label: 'Place', inWords: ({ place }) => place || 'None' },
  { name: 'agenda', label: 'Agenda', inWords: ({ agenda }) => agenda || 'None' },
  { name: 'minutes', label: 'Minutes', inWords: ({ minutes }) => minutes || 'None' },
];

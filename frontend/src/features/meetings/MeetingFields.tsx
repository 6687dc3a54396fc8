import type { Editor } from '@/features/editing';
import { DateField, MarkdownField, TextField } from '@/ui/fields';
import type { MeetingDraft } from './meetingDraft';

export function MeetingFields({ editor }: { editor: Editor<MeetingDraft> }) {
  const { draft, set, errors } = editor;
  const error = (id: string) => errors.byField.get(id);
  return (
    <>
      <DateField
        id="date"
        legend="Date of the meeting"
        hint="For example, 20 5 2027. It may be still to come."
        error={error('date')}
        value={draft.date}
        onChange={(date) => set({ date })}
      />
      <TextField
        id="place"
        label="Place and time"
        error={error('place')}
        value={draft.place}
        onChange={(place) => set({ place })}
      />
      <MarkdownField
        id="agenda"
        label="Agenda"
        error={error('agenda')}
        value={draft.agenda}
        onChange={(agenda) => set({ agenda })}
      />
      <MarkdownField
        id="minutes"
        label="Minutes"
        hint="Decisions are recorded by themselves, so that they can be found again."
        error={error('minutes')}
        value={draft.minutes}
        onChange={(minutes) => set({ minutes })}
      />
    </>
  );
}

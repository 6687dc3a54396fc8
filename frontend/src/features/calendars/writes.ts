import { client } from '@/api/client';
import type { Calendar } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput, type CalendarDraft } from './calendarDraft';

export async function makeCalendar(partnership: string, draft: CalendarDraft): Promise<Calendar> {
  const body = { partnership, ...toInput(draft) };
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/calendars', { params: { header: headers }, body });
  done();
  // The client throws whatever is not a success, so an answer is there.
  return data as Calendar;
}

/** Sends only what differs; terms go with the kind, since no other kind has any. */
export async function changeCalendar(
  id: string,
  draft: CalendarDraft,
  changed: (keyof CalendarDraft)[],
  version: number | null,
): Promise<Calendar> {
  const whole = toInput(draft);
  const sent = new Set(changed.includes('kind') ? [...changed, 'terms' as const] : changed);
  const { data } = await client.PATCH('/api/v1/calendars/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: Object.fromEntries([...sent].map((name) => [name, whole[name]])),
  });
  return data as Calendar;
}

export async function deleteCalendar({ id, version }: Calendar) {
  await client.DELETE('/api/v1/calendars/{id}', {
    params: { path: { id }, header: ifVersion(version) },
  });
}

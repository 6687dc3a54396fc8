import { client } from '@/api/client';
import type { Meeting, MeetingPatch } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';
import { toInput as toMeeting, type MeetingDraft } from './meetingDraft';
import { toInput as toRecord, type RecordDraft } from './recordDraft';

export async function makeMeeting(group: string, draft: MeetingDraft): Promise<Meeting> {
  const body = toMeeting(draft);
  const { headers, done } = onceOnly({ group, body });
  const { data } = await client.POST('/api/v1/groups/{id}/meetings', {
    params: { path: { id: group }, header: headers },
    body,
  });
  done();
  return data as Meeting;
}

async function patch(group: string, meeting: string, version: number | null, body: MeetingPatch) {
  const { data } = await client.PATCH('/api/v1/groups/{id}/meetings/{meeting}', {
    params: { path: { id: group, meeting }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  return data as Meeting;
}

/** Sends only what differs, so that what others change at the same time stands. */
export function changeMeeting(
  { id, group }: Meeting,
  draft: MeetingDraft,
  changed: (keyof MeetingDraft)[],
  version: number | null,
) {
  const whole = toMeeting(draft);
  return patch(
    group.id,
    id,
    version,
    Object.fromEntries(changed.map((name) => [name, whole[name]])),
  );
}

export function recordMeeting(
  { id, group }: Meeting,
  draft: RecordDraft,
  changed: (keyof RecordDraft)[],
  version: number | null,
) {
  const whole = toRecord(draft);
  return patch(
    group.id,
    id,
    version,
    Object.fromEntries(changed.map((name) => [name, whole[name]])),
  );
}

export async function deleteMeeting({ id, version, group }: Meeting) {
  await client.DELETE('/api/v1/groups/{id}/meetings/{meeting}', {
    params: { path: { id: group.id, meeting: id }, header: ifVersion(version) },
  });
}

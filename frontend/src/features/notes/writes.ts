import { client } from '@/api/client';
import type { LineInput, Note } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';

export async function leaveNote(on: LineInput, kind: Note['kind'], text: string) {
  const body = { on, kind, text };
  const { headers, done } = onceOnly(body);
  await client.POST('/api/v1/notes', { params: { header: headers }, body });
  done();
}

export async function replyTo(id: string, text: string) {
  const { headers, done } = onceOnly([id, text]);
  await client.POST('/api/v1/notes/{id}/replies', {
    params: { path: { id }, header: headers },
    body: { text },
  });
  done();
}

export const reword = ({ id, version }: Pick<Note, 'id' | 'version'>, text: string) =>
  client.PATCH('/api/v1/notes/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: { text },
  });

export const bring = (id: string, to: Note['state'], reason: string | null) =>
  client.POST('/api/v1/notes/{id}/transitions', {
    params: { path: { id } },
    body: { to, reason },
  });

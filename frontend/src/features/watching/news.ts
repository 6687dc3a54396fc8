import type { NewsItem } from '@/api/types';
import { fieldName } from '@/features/kernel';

const asList = (parts: string[]) =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '');

function ofNote({ kind, fields }: NewsItem, note: NonNullable<NewsItem['note']>) {
  const what = note.kind === 'question' ? 'question' : 'note';
  if (kind === 'created') {
    if (note.reply) return 'replied on';
    return note.kind === 'question' ? 'asked a question on' : 'left a note on';
  }
  if (note.text === null) return `withdrew a ${note.reply ? 'reply' : what} on`;
  if (fields.includes('settled')) return `settled, or opened again, a ${what} on`;
  return `edited a ${note.reply ? 'reply' : what} on`;
}

/** What was done, up to the name of the thing: "changed the timescale and milestones of". */
export function newsInWords(item: NewsItem): string {
  const { kind, type, fields, note } = item;
  if (note) return ofNote(item, note);
  if (type === 'edition')
    return kind === 'created' ? 'made an edition of' : 'published an edition of';
  if (kind === 'created') return 'added';
  if (kind === 'deleted') return 'deleted';
  const names = fields.map((field) => fieldName(field).toLowerCase());
  return names.length > 0 ? `changed the ${asList(names)} of` : 'changed';
}

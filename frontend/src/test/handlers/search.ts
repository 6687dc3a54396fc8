import type { SearchHit, SearchKind } from '@/api/types';
import { searchable } from '@/test/data';
import { http, page } from './http';

const KINDS: SearchKind[] = [
  'plan',
  'priority',
  'action',
  'indicator',
  'note',
  'agency',
  'officer',
  'group',
];
/** The one word that the mock knows to be typed wrongly, and the one it only guesses at. */
const MENDED: Record<string, string> = { menuss: 'menus' };
const GUESSED: Record<string, string> = { mennonites: 'menus' };

const textOf = ({ ref, title, excerpt }: SearchHit) =>
  [ref, title, ...excerpt.map(({ text }) => text)].join(' ').toLowerCase();

/** Marks the first place at which the words stand. */
function marking(hit: SearchHit, words: string): SearchHit {
  const text = hit.excerpt.map((run) => run.text).join('');
  const at = text.toLowerCase().indexOf(words);
  if (at < 0) return hit;
  const runs = [
    { text: text.slice(0, at), marked: false },
    { text: text.slice(at, at + words.length), marked: true },
    { text: text.slice(at + words.length), marked: false },
  ];
  return { ...hit, excerpt: runs.filter((run) => run.text) };
}

export const searchHandlers = [
  http.get('/api/v1/search', ({ query, response }) => {
    const asked = query.get('q') ?? '';
    const used = MENDED[asked] ?? asked;
    const found = searchable().filter((hit) => textOf(hit).includes(used.toLowerCase()));
    const kinds = query.getAll('kind');
    const shown = found.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    return response(200).json({
      ...page(shown.map((hit) => marking(hit, used.toLowerCase()))),
      total: shown.length,
      counts: KINDS.map((kind) => ({
        kind,
        count: found.filter((hit) => hit.kind === kind).length,
      })),
      asked,
      used,
      suggestion: GUESSED[asked] ?? null,
    });
  }),
];

import type { UnknownName } from '@/api/types';

const SMALL = new Set(['and', 'of', 'the', 'for', 'in', '&']);

/** A code to start from: the capitals or first letters of the name. */
export function proposedCode(name: string) {
  const letters = name
    .split(/[\s/-]+/)
    .filter((word) => word && !SMALL.has(word.toLowerCase()))
    .map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.charAt(0)));
  return letters
    .join('')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toUpperCase();
}

/** What a new member starts with: the document's own words, the rest for the person to say. */
export function emptyMember({ kind, text }: UnknownName): Record<string, string> {
  if (kind === 'agency') return { name: text, code: proposedCode(text), kind: '' };
  if (kind === 'group') return { name: text, code: proposedCode(text), kind: '' };
  return { name: text, kind: 'post', agency: '' };
}

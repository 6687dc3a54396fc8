import type { Note } from '@/api/types';

/** Who was chosen while one wrote, under the words that stand in the text. */
export type Picked = ReadonlyMap<string, string>;

/** The name alone, unless another has the same. */
export function nameFor(name: string, all: string[]): string {
  const short = name.split(', ')[0] ?? name;
  return all.filter((each) => each.split(', ')[0] === short).length > 1 ? name : short;
}

/** A text as people write it: names in the place of ids. */
export function withNames({ text, mentions }: Pick<Note, 'text' | 'mentions'>) {
  const picked = new Map<string, string>();
  let shown = text ?? '';
  for (const { id, name } of mentions) {
    const label = [...picked.keys()].includes(name) ? `${name} (${picked.size + 1})` : name;
    picked.set(label, id);
    shown = shown.replaceAll(new RegExp(`@${id}`, 'gi'), `@${label}`);
  }
  return { text: shown, picked: picked as Picked };
}

/** The same text as the service keeps it: an id survives a new name. Longer names first, so that none is cut. */
export function withIds(text: string, picked: Picked): string {
  return [...picked]
    .toSorted(([a], [b]) => b.length - a.length)
    .reduce((so, [name, id]) => so.replaceAll(`@${name}`, `@${id}`), text);
}

const escaped = (name: string) => name.replaceAll(/[\\*_[\]<>`]/g, (mark) => `\\${mark}`);

/** A text to be read, its mentions set off. */
export function marked({ text, mentions }: Pick<Note, 'text' | 'mentions'>): string {
  return mentions.reduce(
    (so, { id, name }) => so.replaceAll(new RegExp(`@${id}`, 'gi'), `**@${escaped(name)}**`),
    text ?? '',
  );
}

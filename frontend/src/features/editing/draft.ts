/** What one field of a form is called and how its value reads, for whoever compares two of them. */
export interface DraftField<Draft> {
  name: keyof Draft & string;
  label: string;
  inWords: (draft: Draft) => string;
}

/** Values of a draft are plain data, so the same data is the same value. */
export const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The names of the fields in which two drafts differ. */
export function differing<Draft extends object>(a: Draft, b: Draft) {
  const names = Object.keys(a) as (keyof Draft & string)[];
  return names.filter((name) => !same(a[name], b[name]));
}

/** What another person saved while one was writing. */
export interface Clash<Draft> {
  theirs: Draft;
  mine: Draft;
  /** Both of us changed these, each otherwise. */
  both: (keyof Draft & string)[];
  /** Only they changed these: already taken over. */
  onlyTheirs: (keyof Draft & string)[];
  by: string | null;
}

/**
 * Puts together what was there when one began, what one has typed, and what somebody else has saved
 * in the meantime. What only they changed is taken over; what both changed is for a person to say.
 */
export function merge<Draft extends object>(base: Draft, mine: Draft, theirs: Draft) {
  const changedByThem = differing(base, theirs).filter((name) => !same(mine[name], theirs[name]));
  const both = changedByThem.filter((name) => !same(mine[name], base[name]));
  const onlyTheirs = changedByThem.filter((name) => same(mine[name], base[name]));
  const draft = { ...mine };
  for (const name of onlyTheirs) draft[name] = theirs[name];
  return { draft, both, onlyTheirs };
}

interface Thing {
  id: string;
  version: number;
}

/** What was made, changed and deleted since the mock was reset, over the data it starts from. */
const changed = new Map<string, Thing | null>();
let made = 0;

export const shelf = {
  reset() {
    changed.clear();
    made = 0;
  },
  one<Item extends Thing>(items: Item[], id: string): Item | undefined {
    const own = changed.get(id);
    if (own === null) return undefined;
    return (own as Item | undefined) ?? items.find((each) => each.id === id);
  },
  all<Item extends Thing>(items: Item[], kind: (thing: Thing) => boolean): Item[] {
    const known = new Set(items.map(({ id }) => id));
    const added = [...changed.values()].filter(
      (thing): thing is Item => thing !== null && !known.has(thing.id) && kind(thing),
    );
    return [...items.flatMap(({ id }) => shelf.one(items, id) ?? []), ...added];
  },
  put<Item extends Thing>(thing: Item): Item {
    const next = { ...thing, version: thing.version + 1, updatedAt: '2026-11-22T09:00:00Z' };
    changed.set(thing.id, next);
    return next;
  },
  remove: (id: string) => changed.set(id, null),
  /** As it was before anything was done to it. */
  bringBack: (id: string) => changed.delete(id),
  newId() {
    made += 1;
    return `0199bbbb-0000-7000-8000-${String(made).padStart(12, '0')}`;
  },
};

const ORDER = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** In the order in which people look names up. */
export function byName<Item extends { name: string }>(items: Item[]) {
  return items.toSorted((a, b) => ORDER.compare(a.name, b.name));
}

interface Page<Item> {
  items: Item[];
  next?: string | null;
}

/** Walks a collection to its end; for lists that belong on one page whole, as a plan's priorities. */
export async function everyPage<Item>(
  ask: (after: string | undefined) => Promise<{ data?: Page<Item> }>,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    // Each page is asked for with the cursor of the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const { data } = await ask(after);
    items.push(...(data?.items ?? []));
    after = data?.next ?? undefined;
  } while (after);
  return items;
}

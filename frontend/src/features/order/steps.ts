/** One line of an order. */
export interface Line {
  id: string;
  ref: string;
  title: string;
  /** The line above, for one that stands inside another. */
  sub?: string;
}

/** Lines under one heading or theme; without an id they stand under none. */
export interface Block {
  id: string | null;
  title: string | null;
  lines: Line[];
}

export type Direction = -1 | 1;

/** Where a line goes: into which block, after which of the lines beside it, and how that is said. */
export interface Step {
  id: string;
  block: string | null;
  after: string | null;
  said: string;
}

const beside = ({ lines }: Block, sub: string | undefined) =>
  lines.filter((line) => line.sub === sub);

/** The order in which lines stand when their blocks follow one another. */
const inBlocks = (blocks: Block[]) =>
  blocks.flatMap((each) => beside(each, undefined)).map(({ id }) => id);

/**
 * One step up or down: past the next line of the same block, or over a heading into the block next to
 * it. A line inside another stays inside it. Null where there is no further to go.
 *
 * @param order the ids of all lines in the order that the service keeps, where blocks do not follow it
 */
export function move(
  blocks: Block[],
  id: string,
  way: Direction,
  order: string[] = inBlocks(blocks),
): Step | null {
  const at = blocks.findIndex(({ lines }) => lines.some((line) => line.id === id));
  const block = blocks[at];
  const line = block?.lines.find((each) => each.id === id);
  if (!block || !line) return null;
  const lines = beside(block, line.sub);
  const name = `${line.ref} ${line.title}`.trim();
  const others = (line.sub ? lines.map((each) => each.id) : order).filter((each) => each !== id);
  const before = (other: string) => others[others.indexOf(other) - 1] ?? null;
  const to = lines.indexOf(line) + way;
  const passed = lines[to];
  if (passed) {
    const said = `${name} is now number ${to + 1} of ${lines.length}`;
    return { id, block: block.id, after: way < 0 ? before(passed.id) : passed.id, said };
  }
  const next = blocks[at + way];
  if (!next || line.sub) return null;
  const there = beside(next, undefined);
  const first = there[0];
  const last = there.at(-1);
  const here = order[order.indexOf(id) - 1] ?? null;
  const after = !first || !last ? here : way < 0 ? last.id : before(first.id);
  return { id, block: next.id, after, said: `${name} is now under ${next.title ?? 'no heading'}` };
}

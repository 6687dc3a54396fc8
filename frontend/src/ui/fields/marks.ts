/** What a field holds and which part of it is selected. */
export interface Selected {
  text: string;
  start: number;
  end: number;
}

/** One button of the editor and what it makes of the field. */
export interface Mark {
  name: string;
  /** The letter that does the same together with Ctrl (on a Mac: Command). */
  key?: string;
  apply: (selected: Selected) => Selected;
}

function replaced({ text }: Selected, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** Puts a mark round the words, or takes it off again. */
function around(mark: string, blank: string): Mark['apply'] {
  const length = mark.length;
  return (selected) => {
    const { text, start, end } = selected;
    const own = (at: string, from: number) => text.slice(from, from + length) === at;
    // One star of a pair is no mark of its own.
    const single = (from: number, step: number) => length > 1 || text[from + step] !== '*';
    if (
      own(mark, start - length) &&
      own(mark, end) &&
      single(start - length, -1) &&
      single(end, 1) &&
      start >= length
    ) {
      const words = text.slice(start, end);
      const from = start - length;
      return {
        text: replaced(selected, from, end + length, words),
        start: from,
        end: end - length,
      };
    }
    // Marks stick to words, not to the spaces beside them.
    const whole = text.slice(start, end);
    const words = whole.trim() || blank;
    const lead = whole.trim() ? whole.length - whole.trimStart().length : 0;
    const tail = whole.trim() ? whole.length - whole.trimEnd().length : 0;
    const [from, to] = [start + lead, end - tail];
    const changed = replaced(selected, from, to, mark + words + mark);
    return { text: changed, start: from + length, end: from + length + words.length };
  };
}

const ADDRESS = /^(https?:\/\/|mailto:)\S+$/;

/** The words become a link; what is still to be written of it is selected. */
function link(selected: Selected): Selected {
  const { text, start, end } = selected;
  const chosen = text.slice(start, end);
  const address = ADDRESS.test(chosen.trim()) ? chosen.trim() : 'https://';
  const words = address === 'https://' && chosen ? chosen : 'words of the link';
  const changed = replaced(selected, start, end, `[${words}](${address})`);
  const from = chosen && address === 'https://' ? start + words.length + 3 : start + 1;
  const length = chosen && address === 'https://' ? address.length : words.length;
  return { text: changed, start: from, end: from + length };
}

const ITEM = /^(\s*)(-|\d+\.) /;

/** The selection widened to whole lines. */
function lines({ text, start, end }: Selected) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  return { from, to, lines: text.slice(from, to).split('\n') };
}

/** Each line becomes an item of a list, or ceases to be one. */
function list(item: (index: number) => string, same: RegExp): Mark['apply'] {
  return (selected) => {
    const { from, to, lines: all } = lines(selected);
    const words = all.length === 1 && !all[0]?.trim() ? ['first point'] : all;
    const off = words.every((line) => same.test(line));
    const body = words
      .map((line) => line.replace(ITEM, ''))
      .map((line, index) => (off ? line : item(index) + line))
      .join('\n');
    // A list begins a line of its own after an empty one.
    const above = selected.text.slice(0, from).replace(/\n+$/, '');
    const inList = ITEM.test(above.slice(above.lastIndexOf('\n') + 1));
    const gap =
      !off && above && !inList && !selected.text.slice(0, from).endsWith('\n\n') ? '\n' : '';
    const start = from + gap.length;
    return { text: replaced(selected, from, to, gap + body), start, end: start + body.length };
  };
}

/** A list inside a list: items go one deeper, or come out again. Lists are two deep at most. */
function indent(selected: Selected): Selected {
  const { from, to, lines: all } = lines(selected);
  const items = all.filter((line) => ITEM.test(line));
  const out = items.length > 0 && items.every((line) => line.startsWith(' '));
  const body = all
    .map((line) => (!ITEM.test(line) ? line : out ? line.trimStart() : `   ${line.trimStart()}`))
    .join('\n');
  return { text: replaced(selected, from, to, body), start: from, end: from + body.length };
}

/** A sign where one stands, and its note at the end of the text, ready to be written. */
function footnote(selected: Selected): Selected {
  const { text, end } = selected;
  const used = [...text.matchAll(/\[\^(\d+)\]/g)].map((found) => Number(found[1]));
  const number = Math.max(0, ...used) + 1;
  const words = 'words of the note';
  const marked = replaced(selected, end, end, `[^${number}]`).trimEnd();
  // Notes stand one under another, apart from the text.
  const gap = /\n\[\^\d+\]: [^\n]*$/.test(marked) ? '\n' : '\n\n';
  const whole = `${marked}${gap}[^${number}]: ${words}`;
  return { text: whole, start: whole.length - words.length, end: whole.length };
}

export const MARKS: Mark[] = [
  { name: 'Bold', key: 'b', apply: around('**', 'bold words') },
  { name: 'Italic', key: 'i', apply: around('*', 'italic words') },
  { name: 'Link', key: 'k', apply: link },
  { name: 'List', apply: list(() => '- ', /^\s*- /) },
  { name: 'Numbers', apply: list((index) => `${index + 1}. `, /^\s*\d+\. /) },
  { name: 'Indent', apply: indent },
  { name: 'Footnote', apply: footnote },
];

/** Enter at the end of an item begins the next one; in an empty item it ends the list. Null: plain Enter. */
export function nextItem(selected: Selected): Selected | null {
  const { text, start, end } = selected;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = ITEM.exec(text.slice(from, start));
  if (start !== end || !found) return null;
  const [begin, space = '', sign = '-'] = found;
  if (text.slice(from, start) === begin) {
    return { text: replaced(selected, from, start, ''), start: from, end: from };
  }
  const next = sign === '-' ? '-' : `${Number.parseInt(sign, 10) + 1}.`;
  const added = `\n${space}${next} `;
  const at = start + added.length;
  return { text: replaced(selected, start, end, added), start: at, end: at };
}

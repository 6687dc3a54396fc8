/** One button: what it puts round the words, or before each line of them. */
export interface Mark {
  name: string;
  /** Stands where no words were selected. */
  blank: string;
  before: string;
  after: string;
  lines?: boolean;
}

export const MARKS: Mark[] = [
  { name: 'Bold', blank: 'bold words', before: '**', after: '**' },
  { name: 'Italic', blank: 'italic words', before: '*', after: '*' },
  { name: 'Link', blank: 'words of the link', before: '[', after: '](https://)' },
  { name: 'List', blank: 'first point', before: '- ', after: '', lines: true },
  { name: 'Numbers', blank: 'first point', before: '1. ', after: '', lines: true },
];

/** The text with the selection marked, and where the same words stand now. */
export function marked(text: string, from: number, to: number, mark: Mark) {
  const words = text.slice(from, to) || mark.blank;
  if (!mark.lines) {
    const start = from + mark.before.length;
    const changed = text.slice(0, from) + mark.before + words + mark.after + text.slice(to);
    return { text: changed, start, end: start + words.length };
  }
  const body = words
    .split('\n')
    .map((line, index) => `${mark.before.replace('1', `${index + 1}`)}${line}`)
    .join('\n');
  // A list begins a line of its own.
  const gap = from > 0 && text[from - 1] !== '\n' ? '\n\n' : '';
  const start = from + gap.length;
  return {
    text: text.slice(0, from) + gap + body + text.slice(to),
    start,
    end: start + body.length,
  };
}

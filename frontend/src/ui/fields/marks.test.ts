import { expect, test } from 'vitest';
import { MARKS, nextItem, type Selected } from './marks';

/** A field in which the part between the bars is selected, or one bar is where the caret stands. */
function field(text: string): Selected {
  const start = text.indexOf('|');
  const end = text.lastIndexOf('|');
  return {
    text: text.replaceAll('|', ''),
    start,
    end: end === start ? start : end - 1,
  };
}

const shown = ({ text, start, end }: Selected) =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

const press = (name: string, text: string) => {
  const mark = MARKS.find((each) => each.name === name);
  return shown(mark ? mark.apply(field(text)) : field(text));
};

test.each([
  ['Bold', 'Every |child| counts', 'Every **|child|** counts'],
  ['Bold', 'Every **|child|** counts', 'Every |child| counts'],
  ['Bold', 'Every| child |counts', 'Every **|child|** counts'],
  ['Bold', 'Every |', 'Every **|bold words|**'],
  ['Italic', 'Every |child| counts', 'Every *|child|* counts'],
  ['Italic', 'Every *|child|* counts', 'Every |child| counts'],
  ['Italic', 'Every **|child|** counts', 'Every ***|child|*** counts'],
  ['Link', 'see |the page|', 'see [the page](|https://|)'],
  ['Link', 'see |https://a.example/b|', 'see [|words of the link|](https://a.example/b)'],
  ['Link', 'see |', 'see [|words of the link|](https://)'],
  ['List', 'First\n|one\ntwo|', 'First\n\n|- one\n- two|'],
  ['List', 'First\n\n|- one\n- two|', 'First\n\n|one\ntwo|'],
  ['List', '|', '|- first point|'],
  ['List', '- a\nb|', '- a\n|- b|'],
  ['Numbers', '|one\ntwo|', '|1. one\n2. two|'],
  ['Numbers', '|- one\n- two|', '|1. one\n2. two|'],
  ['Indent', '- a\n- b|', '- a\n|   - b|'],
  ['Indent', '- a\n   - b|', '- a\n|- b|'],
  ['Footnote', 'Half|, we think.', 'Half[^1], we think.\n\n[^1]: |words of the note|'],
  ['Footnote', 'A[^1] b|.\n\n[^1]: One', 'A[^1] b[^2].\n\n[^1]: One\n[^2]: |words of the note|'],
])('%s: %j', (name, before, after) => {
  expect(press(name, before)).toBe(after);
});

test.each([
  ['- a|', '- a\n- |'],
  ['   2. a|', '   2. a\n   3. |'],
  ['- a\n- |', '- a\n|'],
  ['- a|b', '- a\n- |b'],
])('Enter after %j', (before, after) => {
  const next = nextItem(field(before));
  expect(next && shown(next)).toBe(after);
});

test('Enter outside a list is an Enter', () => {
  expect(nextItem(field('a|'))).toBeNull();
  expect(nextItem(field('- |a|'))).toBeNull();
});

import { expect, test } from 'vitest';
import { MARKS, marked, type Mark } from './marks';

function named(name: string): Mark {
  const mark = MARKS.find((each) => each.name === name);
  if (!mark) throw new Error(`There is no mark ${name}.`);
  return mark;
}

test('the selected words are wrapped and stay selected', () => {
  const { text, start, end } = marked('A big promise', 2, 5, named('Bold'));
  expect(text).toBe('A **big** promise');
  expect(text.slice(start, end)).toBe('big');
});

test('without a selection there is something to write over', () => {
  const { text, start, end } = marked('See ', 4, 4, named('Link'));
  expect(text).toBe('See [words of the link](https://)');
  expect(text.slice(start, end)).toBe('words of the link');
});

test('each selected line becomes a point, on lines of their own', () => {
  expect(marked('For:one\ntwo', 4, 11, named('List')).text).toBe('For:\n\n- one\n- two');
  expect(marked('one\ntwo', 0, 7, named('Numbers')).text).toBe('1. one\n2. two');
});

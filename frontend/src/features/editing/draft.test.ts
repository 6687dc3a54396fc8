import { expect, test } from 'vitest';
import { merge } from './draft';

const base = { ref: '1.1', title: 'Menus', note: '', when: { text: 'May', open: false } };

test('what only the other person changed is taken over, what one typed oneself stays', () => {
  const mine = { ...base, title: 'Better menus' };
  const theirs = { ...base, note: 'Agreed on Monday' };
  expect(merge(base, mine, theirs)).toEqual({
    draft: { ...base, title: 'Better menus', note: 'Agreed on Monday' },
    both: [],
    onlyTheirs: ['note'],
  });
});

test('what both changed is left as typed and named', () => {
  const mine = { ...base, when: { text: 'June', open: false } };
  const theirs = { ...base, when: { text: 'July', open: false } };
  const { draft, both, onlyTheirs } = merge(base, mine, theirs);
  expect(draft.when.text).toBe('June');
  expect([both, onlyTheirs]).toEqual([['when'], []]);
});

test('who typed the same as the other has nothing to decide', () => {
  const mine = { ...base, title: 'Better menus' };
  expect(merge(base, mine, { ...mine })).toEqual({ draft: mine, both: [], onlyTheirs: [] });
});

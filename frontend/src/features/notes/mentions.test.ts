import { expect, test } from 'vitest';
import { marked, nameFor, withIds, withNames } from './mentions';

const ANN = '0199aaaa-0000-7000-8000-000000000001';
const BOARD = '0199aaaa-0000-7000-8000-000000000002';
const mentions = [
  { id: ANN, kind: 'post' as const, code: null, name: 'Head of Care' },
  { id: BOARD, kind: 'group' as const, code: 'BRD', name: 'Board *of* care' },
];

test('one writes names, and ids are sent', () => {
  const { text, picked } = withNames({ text: `@${ANN}, ask @${BOARD}.`, mentions });
  expect(text).toBe('@Head of Care, ask @Board *of* care.');
  expect(withIds(text, picked)).toBe(`@${ANN}, ask @${BOARD}.`);
});

test('a name inside a longer one is not taken for it', () => {
  const picked = new Map([
    ['Head', ANN],
    ['Head of Care', BOARD],
  ]);
  expect(withIds('@Head of Care and @Head', picked)).toBe(`@${BOARD} and @${ANN}`);
});

test('names are set off where they are read, whatever stands in them', () => {
  expect(marked({ text: `Ask @${BOARD}`, mentions })).toBe('Ask **@Board \\*of\\* care**');
});

test('the agency is said only where two have one name', () => {
  const all = ['Head of Care, Council', 'Head of Care, Health', 'Clerk, Council'];
  expect(nameFor('Clerk, Council', all)).toBe('Clerk');
  expect(nameFor('Head of Care, Health', all)).toBe('Head of Care, Health');
});

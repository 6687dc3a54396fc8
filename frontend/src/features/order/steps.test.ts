import { expect, test } from 'vitest';
import { move, type Block } from './steps';

const line = (id: string, sub?: string) => ({
  id,
  ref: id,
  title: 'Do it',
  ...(sub ? { sub } : {}),
});
const BLOCKS: Block[] = [
  { id: null, title: null, lines: [line('a'), line('a1', 'a'), line('a2', 'a'), line('b')] },
  { id: 'h', title: 'Later', lines: [line('c'), line('d')] },
  { id: 'i', title: 'Last', lines: [] },
];

test.each([
  ['b', -1, { block: null, after: null, said: 'b Do it is now number 1 of 2' }],
  ['a', 1, { block: null, after: 'b', said: 'a Do it is now number 2 of 2' }],
  ['a2', -1, { block: null, after: null, said: 'a2 Do it is now number 1 of 2' }],
  ['a1', 1, { block: null, after: 'a2', said: 'a1 Do it is now number 2 of 2' }],
  ['d', -1, { block: 'h', after: 'b', said: 'd Do it is now number 1 of 2' }],
  ['b', 1, { block: 'h', after: 'a', said: 'b Do it is now under Later' }],
  ['c', -1, { block: null, after: 'b', said: 'c Do it is now under no heading' }],
  ['d', 1, { block: 'i', after: 'c', said: 'd Do it is now under Last' }],
] as const)('%s moves by %i', (id, way, step) => {
  expect(move(BLOCKS, id, way)).toEqual({ id, ...step });
});

test.each([
  ['a', -1],
  ['a1', -1],
  ['a2', 1],
] as const)('%s goes no further by %i', (id, way) => {
  expect(move(BLOCKS, id, way)).toBeNull();
});

test('where blocks do not follow the order that is kept, a line is put beside the one it passes', () => {
  const themes: Block[] = [
    { id: 's', title: 'Safe', lines: [line('3')] },
    { id: 'h', title: 'Healthy', lines: [line('1'), line('2')] },
  ];
  const order = ['1', '2', '3'];
  expect(move(themes, '2', -1, order)).toMatchObject({ block: 'h', after: null });
  expect(move(themes, '1', -1, order)).toMatchObject({ block: 's', after: '3' });
  expect(move(themes, '3', 1, order)).toMatchObject({ block: 'h', after: null });
});

import type { Deletion } from '@/api/types';
import { id } from './ids';
import { plan } from './plan';

const BY = {
  principal: { issuer: 'https://id.example', subject: 'ann' },
  name: 'Ann Hill',
  client: 'waymark-web',
};

function deletionOf(number: number, thing: Deletion['thing']): Deletion {
  return {
    id: id('del', number),
    thing,
    within: null,
    plan: { id: plan.id, ref: null, title: plan.title },
    at: '2026-11-20T14:05:00Z',
    by: BY,
    reason: null,
    along: [],
    restoredAt: null,
    allowed: ['restore'],
  };
}

const deletions: Deletion[] = [
  {
    ...deletionOf(1, { type: 'priority', id: id('pri', 9), ref: '9', title: 'Play for all' }),
    reason: 'Joined with priority 1',
    along: [
      { type: 'action', id: id('act', 91), ref: '9.1', title: 'Mend the playgrounds' },
      { type: 'action', id: id('act', 92), ref: '9.2', title: 'Open the school fields' },
    ],
  },
  {
    ...deletionOf(2, { type: 'milestone', id: id('mil', 9), ref: '1.6', title: 'Stall bought' }),
    within: { id: id('act', 1), ref: '1.1', title: 'Change the menus of every primary school' },
  },
];

let made: Deletion[] = [];
let restored = new Set<string>();

/** What was deleted since the mock was reset, the newest first, and what it starts with. */
export const bin = {
  reset() {
    made = [];
    restored = new Set();
  },
  all: () => [...made, ...deletions].filter(({ id: own }) => !restored.has(own)),
  put(thing: Deletion['thing']) {
    made = [deletionOf(10 + made.length, thing), ...made];
  },
  restore: (own: string) => restored.add(own),
};

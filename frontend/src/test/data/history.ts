import type { HistoryEntry } from '@/api/types';
import { actions } from './actions';
import { id } from './ids';

const [action] = actions;

const thing: HistoryEntry['thing'] = {
  type: 'action',
  id: action?.id ?? '',
  ref: action?.ref ?? null,
  title: action?.title.text ?? null,
};

const by: HistoryEntry['by'] = { kind: 'signed-in', subject: 'ann', name: 'Ann Birch' };

/** What became of the first action, the newest first. */
export const history: HistoryEntry[] = [
  {
    at: '2026-11-20T15:42:10.123456Z',
    kind: 'changed',
    thing,
    by,
    client: 'waymark-web',
    reason: 'The building is not ready',
    version: 3,
    words: [
      'Due date changed from September 2009 to December 2009',
      "Milestone 'Audit of need' was marked done on 3 May 2009",
    ],
    fields: [
      {
        field: 'timescale',
        label: 'Due date',
        before: 'September 2009',
        after: 'December 2009',
        marks: [],
      },
    ],
  },
  {
    at: '2026-11-20T09:00:00.5Z',
    kind: 'changed',
    thing,
    by: { kind: 'database', subject: 'database', name: null },
    client: null,
    reason: null,
    version: 2,
    words: ['Description was reworded'],
    fields: [
      {
        field: 'description',
        label: 'Description',
        before: 'Two centres open in the evenings.',
        after: 'Three centres open in the evenings.',
        marks: [
          { kind: 'removed', text: 'Two' },
          { kind: 'added', text: 'Three' },
          { kind: 'same', text: ' centres open in the evenings.' },
        ],
      },
    ],
  },
  {
    at: '2026-09-01T08:00:00Z',
    kind: 'created',
    thing,
    by: { kind: 'signed-in', subject: 'gone', name: null },
    client: null,
    reason: null,
    version: 1,
    words: [`Action ${thing.ref} '${thing.title}' was made by the import of 'CYPP 2009-11'`],
    fields: [],
  },
];

/** What else happened in the plan. */
export const planHistory: HistoryEntry[] = [
  ...history,
  {
    at: '2026-08-01T08:00:00Z',
    kind: 'deleted',
    thing: { type: 'action', id: id('gon', 1), ref: '1.9', title: 'Walk to school' },
    by,
    client: null,
    reason: null,
    version: 4,
    words: ["Action 1.9 'Walk to school' was deleted"],
    fields: [],
  },
];

import type { NewsItem, Note, Watch } from '@/api/types';
import { actions } from './actions';
import { id, STAMPS } from './ids';
import { agencyByCode, officers, ref } from './members';
import { plan } from './plan';

const inPlan = { id: plan.id, ref: null, title: plan.title };
const priority = { id: id('pri', 1), ref: '1', title: 'Children have a healthy weight' };
const menus = { id: id('act', 1), ref: '1.1', title: 'Change the menus of every primary school' };

function voice(n: number, code: string): Note['author'] {
  const officer = officers.find((each) => each.id === id('off', n));
  return {
    name: officer?.name ?? null,
    officer: { id: id('off', n), code: null, name: officer?.name ?? '' },
    agency: ref(agencyByCode(code)),
  };
}

export const ME: Note['author'] = voice(4, 'RCC');

export const onMenus: Note['on'] = {
  type: 'action',
  ...menus,
  priority,
  action: menus,
  field: 'timescale',
};

export const notes: Note[] = [
  {
    id: id('not', 1),
    version: 1,
    plan: inPlan,
    on: onMenus,
    parent: null,
    kind: 'question',
    state: 'open',
    text: `Is **September** still right, @${id('off', 4)}?`,
    author: voice(2, 'RPCT'),
    mentions: [{ id: id('off', 4), kind: 'post', code: null, name: 'Plan Officer' }],
    editedAt: null,
    settled: null,
    replies: [
      {
        id: id('not', 2),
        version: 2,
        state: 'open',
        text: 'The kitchens say so.',
        author: ME,
        mentions: [],
        editedAt: '2026-11-21T09:30:00Z',
        createdAt: '2026-11-21T09:00:00Z',
        allowed: ['edit', 'withdrawn'],
      },
    ],
    ...STAMPS,
    allowed: ['reply', 'settled'],
  },
  {
    id: id('not', 3),
    version: 2,
    plan: inPlan,
    on: { type: 'priority', ...priority, priority, action: null, field: 'story' },
    parent: null,
    kind: 'note',
    state: 'settled',
    text: 'The figures are those of last year.',
    author: ME,
    mentions: [],
    editedAt: null,
    settled: { by: voice(2, 'RPCT'), at: '2026-11-22T10:00:00Z', reason: 'Brought up to date' },
    replies: [],
    ...STAMPS,
    allowed: ['edit', 'reply', 'open', 'withdrawn'],
  },
];

export const watches: Watch[] = [
  {
    id: id('wat', 1),
    version: 1,
    on: { type: 'priority', ...priority, priority, action: null, field: null },
    plan: inPlan,
    createdAt: STAMPS.createdAt,
  },
];

const by = { principal: null, name: 'Ann Birch', client: null };

export const news: NewsItem[] = [
  {
    cursor: 'n2',
    at: '2026-11-22T11:00:00Z',
    kind: 'created',
    type: 'note',
    id: id('not', 1),
    version: 1,
    fields: [],
    by,
    on: onMenus,
    plan: inPlan,
    note: {
      kind: 'question',
      reply: false,
      text: notes[0]?.text ?? null,
      mentions: notes[0]?.mentions ?? [],
    },
    mentioned: true,
    unseen: true,
  },
  {
    cursor: 'n1',
    at: '2026-11-22T09:00:00Z',
    kind: 'updated',
    type: 'action',
    id: actions[0]?.id ?? '',
    version: 2,
    fields: ['milestones', 'timescale'],
    by,
    on: { ...onMenus, field: null },
    plan: inPlan,
    note: null,
    mentioned: false,
    unseen: true,
  },
];

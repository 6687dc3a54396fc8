import type { ImportResult } from '@/api/types';
import { id } from './ids';
import { agencyByCode, officers } from './members';

const youngCarers = agencyByCode('LARK');
const post = officers[0];

/** What reading a plan of our own making gives: three names nobody knows, one thing to check. */
export const importResult: ImportResult = {
  kind: 'plan',
  plan: null,
  title: 'Rowanshire Children and Young People’s Plan 2027-29',
  period: null,
  counts: { themes: 2, priorities: 4, actions: 18, subActions: 6, milestones: 21, indicators: 9 },
  changes: { created: 60, updated: 0, unchanged: 0, conflicts: 0, failed: 0, leftOut: 0 },
  findings: [
    {
      severity: 'error',
      code: 'picture',
      where: 'Priority 2, (c)',
      text: null,
      detail: 'A picture stands here. Pictures are not loaded.',
    },
    {
      severity: 'warning',
      code: 'month-or-year',
      where: 'Action 1.4, timescale',
      text: '10/11',
      detail: 'This may mean October 2011 or the year 2010/11. It was read as October 2011.',
    },
    {
      severity: 'warning',
      code: 'period-missing',
      where: 'Cover',
      text: null,
      detail: 'The document does not say which years the plan covers.',
    },
    {
      severity: 'info',
      code: 'deleted-text',
      where: 'Action 3.2',
      text: 'and the fire service',
      detail: 'These words are marked as deleted and were left out.',
    },
  ],
  unknown: [
    {
      kind: 'agency',
      text: 'Harbour Trust',
      where: 'Action 1.2, lead agency; action 3.1, lead agency',
      candidates: [],
    },
    {
      kind: 'agency',
      text: 'Larkfield Carers',
      where: 'Action 2.3, lead agency',
      candidates: [{ id: youngCarers.id, name: youngCarers.name, score: 0.82 }],
    },
    {
      kind: 'officer',
      text: 'Head of Early Years Help',
      where: 'Priority 1, lead',
      candidates: post ? [{ id: post.id, name: post.name, score: 0.71 }] : [],
    },
  ],
  comparison: [
    {
      type: 'priority',
      id: null,
      ref: '1',
      title: 'Babies have the best start',
      outcome: 'created',
      fields: [{ field: 'population', now: null, document: 'All babies in the county' }],
      row: null,
    },
    {
      type: 'action',
      id: null,
      ref: '1.1',
      title: 'Visit every family within two weeks',
      outcome: 'created',
      fields: [
        { field: 'leadAgencies', now: null, document: 'RPCT' },
        { field: 'timescale', now: null, document: 'By June 2027' },
      ],
      row: null,
    },
    {
      type: 'action',
      id: id('act', 1),
      ref: '1.2',
      title: 'Baby groups in every children’s centre',
      outcome: 'conflict',
      fields: [{ field: 'title', now: 'Baby groups in all centres', document: 'Baby groups' }],
      row: null,
    },
    {
      type: 'action',
      id: null,
      ref: '1.3',
      title: 'Feeding advice',
      outcome: 'created',
      fields: [],
      row: null,
    },
  ],
  problems: [],
  columns: null,
};

/** What a table of our own making comes to: one row changed, one new, one that somebody has changed meanwhile. */
export const tableResult: ImportResult = {
  ...importResult,
  kind: 'actions',
  title: null,
  counts: { themes: 0, priorities: 0, actions: 4, subActions: 0, milestones: 0, indicators: 0 },
  changes: { created: 1, updated: 1, unchanged: 1, conflicts: 0, failed: 1, leftOut: 0 },
  findings: [],
  unknown: [],
  comparison: [
    {
      type: 'action',
      id: id('act', 1),
      ref: '1.1',
      title: 'Visit every family within a week',
      outcome: 'updated',
      fields: [
        {
          field: 'title',
          now: 'Visit every family within two weeks',
          document: 'Visit every family within a week',
        },
        { field: 'timescale', now: 'By June 2027', document: null },
      ],
      row: 2,
    },
    {
      type: 'action',
      id: null,
      ref: '1.9',
      title: 'Walk to school',
      outcome: 'created',
      fields: [{ field: 'leadAgencies', now: null, document: 'RPCT' }],
      row: 5,
    },
    {
      type: 'action',
      id: id('act', 2),
      ref: '1.2',
      title: 'Baby groups',
      outcome: 'failed',
      fields: [{ field: 'title', now: 'Baby groups in all centres', document: 'Baby groups' }],
      row: 3,
    },
  ],
  problems: [
    {
      row: 3,
      column: 'title',
      title: 'Action',
      code: 'stale',
      detail: 'Somebody has changed the action since the file was written. Export it again.',
      now: 'Baby groups in all centres',
      document: 'Baby groups',
    },
  ],
  columns: { missing: ['note'], extra: ['Comments'] },
};

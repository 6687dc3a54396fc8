import type { Framework, Plan, Theme } from '@/api/types';
import { id, STAMPS } from './ids';
import { partnership } from './members';

export const plan: Plan = {
  id: id('pla', 1),
  version: 3,
  partnership: { id: partnership.id, code: null, name: partnership.name },
  title: 'Growing Up in Rowanshire 2026-28',
  period: { start: '2026-04-01', end: '2028-03-31' },
  status: 'draft',
  framework: { id: id('fra', 1), code: 'every-child-matters', name: 'Every Child Matters' },
  parent: null,
  coverText:
    'This plan says what the agencies of Rowanshire have **promised** to children and young people, and by when.[^1]\n\nRead it with the [needs assessment](https://rowanshire.example/needs).\n\n[^1]: Written with 214 young people in spring 2026.',
  contact: { id: id('off', 4), code: null, name: 'Plan Officer' },
  sections: [
    {
      id: id('sec', 1),
      title: 'Our vision',
      text: 'Every child in Rowanshire:\n\n- is safe at home and on the way to school\n- has an adult to turn to\n  - also out of school hours\n  - also in the holidays',
    },
    { id: id('sec', 2), title: 'What we know about need', text: '' },
  ],
  themes: [
    { id: id('the', 1), title: 'Starting well' },
    { id: id('the', 2), title: 'Safe and heard' },
  ],
  counts: { themes: 2, priorities: 3, actions: 5, subActions: 2, milestones: 5, indicators: 3 },
  readiness: { unconfirmed: 4, missing: 1, suspicious: 1 },
  editions: { newest: null, published: null, unpublished: false },
  ...STAMPS,
  allowed: ['edit', 'make-edition', 'consult', 'agree'],
};

export const frameworks: Framework[] = [
  {
    ...plan.framework,
    code: 'every-child-matters',
    version: 1,
    partnership: null,
    outcomes: [
      { code: 'be-healthy', name: 'Be healthy' },
      { code: 'stay-safe', name: 'Stay safe' },
    ],
    ...STAMPS,
    allowed: [],
  },
  {
    id: id('fra', 2),
    version: 1,
    partnership: plan.partnership,
    code: 'rowanshire',
    name: 'Rowanshire outcomes',
    outcomes: [{ code: 'heard', name: 'Children are heard' }],
    ...STAMPS,
    allowed: ['edit'],
  },
];

export const themes: Theme[] = [
  {
    id: id('the', 1),
    plan: { id: plan.id, ref: null, title: plan.title },
    title: 'Starting well',
    position: 1,
    priorities: [
      { id: id('pri', 1), ref: '1', title: 'Children have a healthy weight' },
      { id: id('pri', 2), ref: '2', title: 'Parents find help early' },
    ],
  },
  {
    id: id('the', 2),
    plan: { id: plan.id, ref: null, title: plan.title },
    title: 'Safe and heard',
    position: 2,
    priorities: [],
  },
];

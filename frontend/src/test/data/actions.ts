import type { Action, Milestone } from '@/api/types';
import { id, STAMPS } from './ids';
import {
  agencyLead,
  dueBy,
  ledBy,
  NO_LEADS,
  NO_TIMESCALE,
  ONGOING,
  postLead,
  PROPOSED,
  TBC,
  TERMLY,
  WHEN_READY,
} from './leads';
import { groups } from './members';
import { plan } from './plan';

const priority = (n: number, title: string) => ({ id: id('pri', n), ref: `${n}`, title });
const HEALTHY = priority(1, 'Children have a healthy weight');
const EARLY = priority(2, 'Parents find help early');
const group = groups[1];

const base: Omit<Action, 'id' | 'ref' | 'title'> = {
  version: 1,
  plan: { id: plan.id, ref: null, title: plan.title },
  priority: HEALTHY,
  parent: null,
  heading: null,
  position: 1,
  description: null,
  timescale: NO_TIMESCALE,
  milestones: [],
  nextDue: null,
  leadAgencies: NO_LEADS,
  leadOfficers: NO_LEADS,
  monitoring: { state: 'absent', text: null, groups: [], source: null },
  crossReferences: [],
  dependsOn: [],
  neededBy: [],
  subActions: [],
  note: null,
  status: 'not-started',
  rating: null,
  percent: null,
  reportedAt: null,
  progress: [],
  overdue: false,
  dueSoon: false,
  ended: null,
  externalIds: [],
  ...STAMPS,
  allowed: ['edit', 'end', 'report-progress'],
};

function milestone(n: number, text: string | null, more: Partial<Milestone>): Milestone {
  const plain = { officer: null, doneOn: null, overdue: false, dueSoon: false, slips: [] };
  return { id: id('mil', n), text, timescale: NO_TIMESCALE, ...plain, ...more };
}

export const actions: Action[] = [
  {
    ...base,
    id: id('act', 1),
    ref: '1.1',
    title: { state: 'set', text: 'Change the menus of every primary school' },
    description: 'Beginning with the schools whose kitchens have been refitted.',
    timescale: dueBy('Sept 2026', '2026-09-30'),
    nextDue: '2026-09-30',
    overdue: true,
    milestones: [
      milestone(1, 'Kitchens surveyed', {
        doneOn: '2026-06-12',
        timescale: dueBy('June 2026', '2026-06-30'),
      }),
      milestone(2, 'New menus in 40 schools', {
        timescale: dueBy('Sept 2026', '2026-09-30'),
        overdue: true,
        slips: [
          {
            timescale: dueBy('June 2026', '2026-06-30'),
            reason: 'The kitchens were refitted late.',
            at: '2026-05-20T10:00:00Z',
            by: 'Rosa Field',
          },
        ],
      }),
    ],
    leadAgencies: ledBy(agencyLead('RCC', 'lead'), agencyLead('RPCT', 'supporting')),
    leadOfficers: ledBy(postLead(0)),
    monitoring: {
      state: 'set',
      text: group?.name ?? null,
      groups: group ? [{ id: group.id, code: null, name: group.name }] : [],
      source: null,
    },
    subActions: [
      { id: id('act', 11), ref: '1.1a', title: 'Train the cooks' },
      { id: id('act', 12), ref: '1.1b', title: 'Ask the pupils' },
    ],
    neededBy: [{ id: id('act', 2), ref: '1.2', title: 'Walking buses to ten more schools' }],
    externalIds: [{ system: 'catering', value: 'MENU-26' }],
  },
  {
    ...base,
    id: id('act', 11),
    ref: '1.1a',
    parent: { id: id('act', 1), ref: '1.1', title: 'Change the menus of every primary school' },
    title: { state: 'set', text: 'Train the cooks' },
    timescale: TERMLY,
    leadAgencies: { ...ledBy(agencyLead('RCC', 'lead')), inherited: true },
  },
  {
    ...base,
    id: id('act', 12),
    ref: '1.1b',
    position: 2,
    parent: { id: id('act', 1), ref: '1.1', title: 'Change the menus of every primary school' },
    title: { state: 'set', text: 'Ask the pupils' },
    timescale: TBC,
    leadAgencies: ledBy(agencyLead('LARK', 'lead', PROPOSED)),
    monitoring: { state: 'unconfirmed', text: 'Pupil survey?', groups: [], source: null },
  },
  {
    ...base,
    id: id('act', 2),
    ref: '1.2',
    position: 2,
    heading: { id: id('hea', 1), text: 'In and around school' },
    title: { state: 'set', text: 'Walking buses to ten more schools' },
    timescale: dueBy('By Dec 2026', '2026-12-31'),
    nextDue: '2026-12-15',
    dueSoon: true,
    milestones: [
      milestone(3, 'Routes agreed with the district', {
        timescale: dueBy('15 Dec 2026', '2026-12-15'),
        dueSoon: true,
      }),
    ],
    leadAgencies: ledBy(agencyLead('EDC', 'lead'), agencyLead('POL', 'supporting')),
    crossReferences: [
      { text: 'See Priority 2', kind: 'priority', id: id('pri', 2), ref: '2' },
      { text: 'See action 9.4', kind: 'action', id: null, ref: '9.4' },
    ],
    dependsOn: [
      { id: id('act', 1), ref: '1.1', title: 'Change the menus of every primary school' },
    ],
    note: 'Depends on the county’s road safety money.',
  },
  {
    ...base,
    id: id('act', 3),
    ref: '1.3',
    position: 3,
    heading: { id: id('hea', 1), text: 'In and around school' },
    title: { state: 'unconfirmed', text: 'A cooking bus?' },
    timescale: WHEN_READY,
    leadAgencies: { state: 'unconfirmed', text: 'Leisure provider', inherited: false, items: [] },
  },
  {
    ...base,
    id: id('act', 4),
    ref: '1.4',
    position: 4,
    title: { state: 'set', text: 'Family courses in every children’s centre' },
    timescale: ONGOING,
    leadAgencies: ledBy(agencyLead('RPCT', 'lead'), agencyLead('RCC', 'supporting')),
    leadOfficers: ledBy(postLead(1)),
    status: 'on-track',
  },
  {
    ...base,
    id: id('act', 6),
    ref: '1.5',
    position: 5,
    title: { state: 'set', text: 'A breakfast van' },
    ended: {
      on: '2026-03-31',
      reason: 'The grant for it ran out.',
      by: 'Robin Shaw',
      with: null,
      along: 1,
    },
    allowed: ['edit', 'bring-back'],
  },
  {
    ...base,
    id: id('act', 5),
    ref: '2.1',
    priority: EARLY,
    title: { state: 'set', text: 'One telephone number for parents' },
    timescale: dueBy('March 2027', '2027-03-31'),
    nextDue: '2027-03-31',
    leadAgencies: ledBy(agencyLead('RCC', 'lead')),
  },
];

import type { Meeting } from '@/api/types';
import { id, STAMPS } from './ids';
import { groups, officers } from './members';
import { plan } from './plan';

const board = groups[0];
const [chair, health] = board?.seats ?? [];

const seat = (each: typeof chair) =>
  each
    ? {
        id: each.id,
        agency: each.agency,
        role: each.role,
        chair: each.chair,
        inAttendance: each.inAttendance,
      }
    : null;

const named = (n: number) => ({
  id: officers[n]?.id ?? '',
  code: null,
  name: officers[n]?.name ?? '',
});

const group = { id: board?.id ?? '', code: 'BOARD', name: board?.name ?? '' };

export const meetings: Meeting[] = [
  {
    id: id('met', 1),
    version: 1,
    group,
    date: '2026-09-16',
    place: 'County Hall, 10 am',
    agenda: '1. The plan\n2. The year ahead',
    minutes: null,
    attendance: [
      {
        seat: seat(chair),
        officer: chair?.officer ?? null,
        presence: 'present',
        deputy: null,
        note: null,
      },
      {
        seat: seat(health),
        officer: health?.officer ?? null,
        presence: 'deputy',
        deputy: named(1),
        note: null,
      },
      { seat: null, officer: named(2), presence: 'present', deputy: null, note: 'For item 1' },
    ],
    decisions: [
      {
        id: id('dec', 1),
        number: '1',
        text: 'The draft plan goes out for **consultation**.',
        dissent: 'One member asked for another month.',
        about: {
          kind: 'plan',
          id: plan.id,
          ref: null,
          title: plan.title,
          plan: { id: plan.id, ref: null, title: plan.title },
        },
      },
    ],
    ...STAMPS,
    allowed: ['edit', 'record'],
  },
  {
    id: id('met', 2),
    version: 1,
    group,
    date: '2026-12-16',
    place: null,
    agenda: null,
    minutes: null,
    attendance: [],
    decisions: [],
    ...STAMPS,
    allowed: ['edit', 'record'],
  },
];

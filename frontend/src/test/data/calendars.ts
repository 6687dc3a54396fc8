import type { Calendar } from '@/api/types';
import { id, STAMPS } from './ids';
import { partnership } from './members';

const own = { id: partnership.id, code: null, name: partnership.name };

export const calendars: Calendar[] = [
  {
    id: id('cal', 1),
    version: 1,
    partnership: own,
    name: 'Financial quarters',
    kind: 'quarters',
    yearBegins: 4,
    reporting: true,
    terms: [],
    ...STAMPS,
    allowed: ['edit'],
  },
  {
    id: id('cal', 2),
    version: 1,
    partnership: own,
    name: 'School terms',
    kind: 'terms',
    yearBegins: 4,
    reporting: false,
    terms: [
      { name: 'Autumn term 2026', start: '2026-09-02', end: '2026-12-18' },
      { name: 'Spring term 2027', start: '2027-01-05', end: '2027-03-25' },
    ],
    ...STAMPS,
    allowed: ['edit'],
  },
];

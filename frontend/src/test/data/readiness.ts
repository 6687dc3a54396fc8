import type { ReadinessItem } from '@/api/types';
import { id } from './ids';
import { agencyByCode, ref } from './members';

export const readiness: ReadinessItem[] = [
  {
    id: id('rea', 1),
    kind: 'unconfirmed',
    code: 'timescale-unconfirmed',
    text: 'tbc',
    detail: 'The timescale is to be confirmed.',
    where: {
      type: 'action',
      id: id('act', 12),
      ref: '1.1b',
      title: 'Ask the pupils',
      field: 'timescale',
    },
    agency: ref(agencyByCode('LARK')),
    officer: null,
  },
  {
    id: id('rea', 2),
    kind: 'unconfirmed',
    code: 'lead-unconfirmed',
    text: 'Early Help Board?',
    detail: 'The lead is to be confirmed.',
    where: {
      type: 'priority',
      id: id('pri', 2),
      ref: '2',
      title: 'Parents find help early',
      field: 'leads',
    },
    agency: null,
    officer: null,
  },
  {
    id: id('rea', 3),
    kind: 'missing',
    code: 'no-milestone',
    text: null,
    detail: 'The action has no milestone and no timescale with a date.',
    where: {
      type: 'action',
      id: id('act', 4),
      ref: '1.4',
      title: 'Family courses in every children’s centre',
      field: 'milestones',
    },
    agency: ref(agencyByCode('RPCT')),
    officer: { id: id('off', 2), code: null, name: 'Consultant in Child Health' },
  },
  {
    id: id('rea', 4),
    kind: 'suspicious',
    code: 'free-text-timescale',
    text: 'When the new centre opens',
    detail: 'No date could be read from the timescale.',
    where: {
      type: 'action',
      id: id('act', 3),
      ref: '1.3',
      title: 'A cooking bus?',
      field: 'timescale',
    },
    agency: null,
    officer: null,
  },
];

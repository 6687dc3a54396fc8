import type { CalendarFeed } from '@/api/types';
import { id, STAMPS } from './ids';
import { agencyByCode, ref } from './members';

export const calendarFeeds: CalendarFeed[] = [
  {
    id: id('feed', 1),
    version: 1,
    name: 'Work computer',
    agency: ref(agencyByCode('POL')),
    address: null,
    createdAt: STAMPS.createdAt,
  },
];

import type { SavedView } from '@/api/types';
import { id, STAMPS } from './ids';
import { partnership } from './members';
import { plan } from './plan';

const ofPlan = { parameter: 'plan', value: plan.id, title: plan.title };

const base: Omit<SavedView, 'id' | 'name' | 'query' | 'filters'> = {
  version: 1,
  list: 'actions',
  sharedWith: 'nobody',
  partnership: null,
  agency: null,
  mine: true,
  ...STAMPS,
  allowed: ['edit', 'delete'],
};

/** One's own, one of the partnership's, and one that asks for more than a page of the client shows. */
export const savedViews: SavedView[] = [
  {
    ...base,
    id: id('vie', 1),
    name: 'Late, and still to be confirmed',
    query: `plan=${plan.id}&overdue=true&unconfirmed=true`,
    filters: [
      ofPlan,
      { parameter: 'overdue', value: 'true', title: null },
      { parameter: 'unconfirmed', value: 'true', title: null },
    ],
  },
  {
    ...base,
    id: id('vie', 2),
    name: 'Changed this autumn',
    query: `plan=${plan.id}&updatedSince=2026-09-01T00%3A00%3A00Z`,
    filters: [ofPlan, { parameter: 'updatedSince', value: '2026-09-01T00:00:00Z', title: null }],
    sharedWith: 'partnership',
    partnership: { id: partnership.id, code: partnership.shortName, name: partnership.name },
    mine: false,
    allowed: [],
  },
  {
    ...base,
    id: id('vie', 3),
    name: 'On every plan',
    query: 'overdue=true',
    filters: [{ parameter: 'overdue', value: 'true', title: null }],
  },
];

import { id } from '@/test/data/ids';
import { http } from './http';

/** Whoever else writes in the mock is this officer. */
export const OTHER = 'Ann Birch';

export const changeHandlers = [
  http.get('/api/v1/changes', ({ query, response }) => {
    if (query.get('tail') === 'true') {
      return response(200).json({ items: [], next: 'c1', upToDate: true });
    }
    return response(200).json({
      items: [
        {
          cursor: 'c2',
          at: '2026-11-22T09:00:00Z',
          kind: 'updated',
          type: 'action',
          id: id('act', 1),
          version: 2,
          fields: ['title', 'timescale'],
          by: { principal: null, name: OTHER, client: null },
        },
      ],
      next: 'c2',
      upToDate: true,
    });
  }),
];

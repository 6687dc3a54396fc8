import { actions, history, plan, planHistory } from '@/test/data';
import type { HistoryEntry } from '@/api/types';
import { http } from './http';

function asked(
  all: HistoryEntry[],
  query: { getAll: (name: 'kind') => string[]; get: (name: 'by') => string | null },
) {
  const kinds = query.getAll('kind');
  const by = query.get('by');
  const items = all
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .filter((entry) => !by || entry.by.subject === by);
  return { items, next: null };
}

/** The same record, as if it were of another thing. */
const about = (type: HistoryEntry['thing']['type'], id: string) =>
  history.map((entry) => ({ ...entry, thing: { ...entry.thing, type, id } }));

export const historyHandlers = [
  http.get('/api/v1/actions/{id}/history', ({ params, query, response }) =>
    response(200).json(
      asked(params.id === actions[0]?.id ? history : about('action', params.id), query),
    ),
  ),
  http.get('/api/v1/priorities/{id}/history', ({ params, query, response }) =>
    response(200).json(asked(about('priority', params.id), query)),
  ),
  http.get('/api/v1/indicators/{id}/history', ({ params, query, response }) =>
    response(200).json(asked(about('indicator', params.id), query)),
  ),
  http.get('/api/v1/plans/{id}/history', ({ query, response }) =>
    response(200).json(
      asked(query.getAll('include').length > 0 ? planHistory : about('plan', plan.id), query),
    ),
  ),
];

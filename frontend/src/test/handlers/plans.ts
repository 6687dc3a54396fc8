import type { Action } from '@/api/types';
import { actions, indicators, plan, priorities, readiness, shelf, themes } from '@/test/data';
import { http, notFound, page } from './http';

function byDate(a: Action, b: Action) {
  return (a.nextDue ?? '9999').localeCompare(b.nextDue ?? '9999');
}

export const planHandlers = [
  http.get('/api/v1/plans', ({ response }) =>
    response(200).json(page(shelf.all([plan], (thing) => 'sections' in thing))),
  ),
  http.get('/api/v1/plans/{id}', ({ params, response }) => {
    const found = shelf.one([plan], params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/plans/{id}/readiness', ({ query, response }) => {
    const kinds: string[] = query.getAll('kind');
    const agencies = query.getAll('agency');
    const shown = readiness.filter(
      ({ kind, agency }) =>
        (kinds.length === 0 || kinds.includes(kind)) &&
        (agencies.length === 0 || agencies.includes(agency?.id ?? '')),
    );
    return response(200).json({ ...page(shown), counts: plan.readiness });
  }),
  http.get('/api/v1/themes', ({ response }) => response(200).json(page(themes))),
  http.get('/api/v1/priorities', ({ response }) =>
    response(200).json(page(shelf.all(priorities, (thing) => 'story' in thing))),
  ),
  http.get('/api/v1/priorities/{id}', ({ params, response }) => {
    const found = shelf.one(priorities, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/indicators/{id}', ({ params, response }) => {
    const found = indicators.find((each) => each.id === params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/actions', ({ query, response }) => {
    const inPriority = query.getAll('priority');
    const named = query.getAll('agency');
    const role = query.get('role');
    const late = query.get('overdue') === 'true';
    const shown = shelf
      .all(actions, (thing) => 'milestones' in thing)
      .filter(({ priority }) => inPriority.length === 0 || inPriority.includes(priority.id))
      .filter(
        ({ leadAgencies: { items } }) =>
          named.length === 0 ||
          items.some((lead) => named.includes(lead.id) && (!role || lead.role === role)),
      )
      .filter(({ overdue }) => !late || overdue);
    return response(200).json(page(query.get('sort') === 'due' ? shown.toSorted(byDate) : shown));
  }),
  http.get('/api/v1/actions/{id}', ({ params, response }) => {
    const found = shelf.one(actions, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
];

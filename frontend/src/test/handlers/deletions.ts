import { bin, shelf } from '@/test/data';
import { http, notFound, page, problem } from './http';

export const deletionHandlers = [
  http.get('/api/v1/deletions', ({ query, response }) => {
    const plans = query.getAll('plan');
    const things = query.getAll('thing');
    const shown = bin
      .all()
      .filter(({ plan }) => plans.length === 0 || plans.includes(plan?.id ?? ''))
      .filter(({ thing }) => things.length === 0 || things.includes(thing.id));
    return response(200).json(page(shown));
  }),
  http.get('/api/v1/deletions/{id}', ({ params, response }) => {
    const found = bin.all().find(({ id }) => id === params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/deletions/{id}/transitions', ({ params, response }) => {
    const found = bin.all().find(({ id }) => id === params.id);
    if (!found) return response.untyped(notFound());
    if (found.thing.type === 'milestone') {
      const detail = "The action '1.6 A fruit stall' that it refers to was deleted too.";
      return response.untyped(problem(422, 'Not possible', detail));
    }
    bin.restore(found.id);
    shelf.bringBack(found.thing.id);
    return response(200).json({ ...found, restoredAt: '2026-11-22T09:30:00Z', allowed: [] });
  }),
];

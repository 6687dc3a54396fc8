import { actions, mock, places, shelf } from '@/test/data';
import { http, notFound, page, problem } from './http';

const acting = () => new Set(mock.me.agencies.map(({ id }) => id));
const officer = () => mock.me.grants.some(({ role }) => role === 'partnership-officer');
const every = () => places.all(acting(), officer());

export const assignmentHandlers = [
  http.get('/api/v1/assignments', ({ query, response }) => {
    const agencies = query.getAll('agency');
    const states: string[] = query.getAll('state');
    const found = every().filter(
      ({ agency, state }) =>
        (agencies.length === 0 || agencies.includes(agency.id)) &&
        (states.length === 0 || states.includes(state)),
    );
    return response(200).json(page(found));
  }),
  http.get('/api/v1/actions/{id}/assignments', ({ params, response }) => {
    const action = shelf.one(actions, params.id);
    if (!action) return response.untyped(notFound());
    return response(200).json(page(places.of(action, acting(), officer())));
  }),
  http.post('/api/v1/assignments/{id}/transitions', async ({ params, request, response }) => {
    const found = every().find(({ id }) => id === params.id);
    if (!found) return response.untyped(notFound());
    const { to, reason = null } = await request.json();
    if (to === 'declined' && !reason) {
      return response.untyped(
        problem(400, 'Not valid', 'Something is missing.', [
          { pointer: '/reason', code: 'required', detail: 'Say why your agency declines.' },
        ]),
      );
    }
    places.become(found, to, reason, acting().has(found.agency.id));
    const after = every().find(({ id }) => id === params.id);
    return after ? response(200).json(after) : response.untyped(notFound());
  }),
];

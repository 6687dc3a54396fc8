import { HttpResponse } from 'msw';
import type { Calendar } from '@/api/types';
import { calendars, shelf, STAMPS } from '@/test/data';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

type Said = Partial<Pick<Calendar, 'name' | 'kind' | 'yearBegins' | 'reporting' | 'terms'>>;

const [first] = calendars;
const all = () => shelf.all(calendars, (thing) => 'yearBegins' in thing);

function faults({ name, kind, terms = [] }: Said) {
  const errors = [
    ...(name === '' ? [{ pointer: '/name', code: 'blank', detail: 'Give it a name.' }] : []),
    ...(kind === 'terms' && terms.length === 0
      ? [
          {
            pointer: '/terms',
            code: 'required',
            detail: 'A calendar of terms names at least one.',
          },
        ]
      : []),
    ...terms.flatMap(({ start }, index) =>
      terms.some((other, at) => at < index && other.end >= start)
        ? [
            {
              pointer: `/terms/${index}/start`,
              code: 'overlaps',
              detail: 'Another term is not over by then.',
            },
          ]
        : [],
    ),
  ];
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is wrong.', errors) : null;
}

/** As the service: one calendar at most is reported by. */
const reported = ({ reporting }: Said, own: string) =>
  reporting && all().some((each) => each.reporting && each.id !== own)
    ? problem(409, 'Conflict', 'The partnership reports by another calendar already.')
    : null;

const said = (body: object) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Said;

export const calendarHandlers = [
  http.get('/api/v1/calendars', ({ response }) => response(200).json(page(all()))),
  http.get('/api/v1/calendars/{id}', ({ params, response }) => {
    const found = shelf.one(calendars, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/calendars', async ({ request, response }) => {
    const { partnership: _place, ...rest } = await request.json();
    const body = said(rest);
    const refused = faults(body) ?? reported(body, '');
    if (refused || !first) return response.untyped(refused ?? notFound());
    const made = { ...first, ...STAMPS, ...body, id: shelf.newId(), version: 0 };
    return response(201).json(shelf.put(made));
  }),
  http.patch('/api/v1/calendars/{id}', async ({ params, request, response }) => {
    const found = shelf.one(calendars, params.id);
    if (!found) return response.untyped(notFound());
    const { partnership: _place, ...rest } = await request.json();
    const body = said(rest);
    const refused =
      precondition(request, found.version) ?? faults(body) ?? reported(body, found.id);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put({ ...found, ...body }));
  }),
  http.delete('/api/v1/calendars/{id}', ({ params, request, response }) => {
    const found = shelf.one(calendars, params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

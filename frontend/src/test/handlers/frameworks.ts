import { HttpResponse } from 'msw';
import type { Framework } from '@/api/types';
import { frameworks, plan, priorities, shelf, STAMPS } from '@/test/data';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

type Said = Partial<Pick<Framework, 'code' | 'name' | 'outcomes'>>;

const isFramework = (thing: { id: string }) => 'outcomes' in thing;

const all = () => shelf.all(frameworks, isFramework);

function faults(said: Said, own: string) {
  const errors = [
    ...(said.name === '' ? [{ pointer: '/name', code: 'blank', detail: 'Give it a name.' }] : []),
    ...(said.code === ''
      ? [{ pointer: '/code', code: 'blank', detail: 'Give it a short name.' }]
      : []),
    ...(said.outcomes ?? []).flatMap(({ name }, index) =>
      name === ''
        ? [{ pointer: `/outcomes/${index}/name`, code: 'blank', detail: 'Give it a name.' }]
        : [],
    ),
  ];
  if (errors.length > 0) return problem(400, 'Not valid', 'Something is missing.', errors);
  return all().some(({ code, id }) => code === said.code && id !== own)
    ? problem(409, 'Conflict', 'Another framework of the partnership has that code.')
    : null;
}

/** As the service: an outcome that a priority serves stays. */
function serving(own: string, { outcomes }: Said) {
  if (!outcomes || shelf.one([plan], plan.id)?.framework.id !== own) return null;
  const left = new Set(outcomes.map(({ code }) => code));
  const served = shelf
    .all(priorities, (thing) => 'story' in thing)
    .find(({ outcome }) => outcome?.code && !left.has(outcome.code));
  if (!served) return null;
  const detail = `Priority ${served.ref} of the plan "${plan.title}" serves the outcome ${served.outcome?.code}.`;
  return problem(409, 'Has history', detail, [], 'has-history');
}

export const frameworkHandlers = [
  http.get('/api/v1/frameworks', ({ response }) => response(200).json(page(all()))),
  http.get('/api/v1/frameworks/{id}', ({ params, response }) => {
    const found = shelf.one(frameworks, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/frameworks', async ({ request, response }) => {
    const { partnership: _place, ...said } = await request.json();
    const refused = faults(said, '');
    if (refused) return response.untyped(refused);
    const made: Framework = {
      ...said,
      id: shelf.newId(),
      version: 0,
      partnership: plan.partnership,
      ...STAMPS,
      allowed: ['edit'],
    };
    return response(201).json(shelf.put(made));
  }),
  http.patch('/api/v1/frameworks/{id}', async ({ params, request, response }) => {
    const found = shelf.one(frameworks, params.id);
    if (!found) return response.untyped(notFound());
    const { name, code, outcomes } = await request.json();
    const said: Said = {
      ...(name === undefined ? {} : { name }),
      ...(code === undefined ? {} : { code }),
      ...(outcomes ? { outcomes } : {}),
    };
    const refused =
      precondition(request, found.version) ?? faults(said, found.id) ?? serving(found.id, said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put({ ...found, ...said }));
  }),
  http.delete('/api/v1/frameworks/{id}', ({ params, request, response }) => {
    const found = shelf.one(frameworks, params.id);
    if (!found) return response.untyped(notFound());
    const using = shelf.one([plan], plan.id)?.framework.id === found.id;
    const refused =
      precondition(request, found.version) ??
      (using
        ? problem(
            409,
            'Has history',
            `The plan "${plan.title}" uses it. Give that another one first.`,
          )
        : null);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

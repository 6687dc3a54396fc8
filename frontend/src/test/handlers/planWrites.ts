import { HttpResponse } from 'msw';
import type { Plan, PlanPatch } from '@/api/types';
import { bin, frameworks, officers, plan, shelf } from '@/test/data';
import { http, notFound, problem } from './http';
import { precondition } from './precondition';

/** What is said of a plan, laid over what there is. */
function onto(found: Plan, said: PlanPatch): Plan {
  const officer = officers.find(({ id }) => id === said.contact);
  const contact = officer ? { id: officer.id, code: null, name: officer.name ?? '' } : null;
  const framework = said.framework ? shelf.one(frameworks, said.framework) : undefined;
  return {
    ...found,
    ...(framework ? { framework } : {}),
    ...(said.title === undefined ? {} : { title: said.title }),
    ...(said.period === undefined ? {} : { period: said.period }),
    ...(said.contact === undefined ? {} : { contact }),
    ...(said.coverText === undefined ? {} : { coverText: said.coverText }),
    ...(said.sections
      ? { sections: said.sections.map((each) => ({ ...each, id: each.id ?? shelf.newId() })) }
      : {}),
    ...(said.themes
      ? { themes: said.themes.map((each) => ({ ...each, id: each.id ?? shelf.newId() })) }
      : {}),
  };
}

function faults({ title, period }: PlanPatch) {
  const errors = [
    title === '' && { pointer: '/title', code: 'blank', detail: 'Give it a title.' },
    period &&
      period.end < period.start && {
        pointer: '/period/end',
        code: 'before-start',
        detail: 'The period ends before it starts.',
      },
  ].filter((each) => typeof each === 'object' && each !== null);
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is missing.', errors) : null;
}

export const planWriteHandlers = [
  http.post('/api/v1/plans', async ({ request, response }) => {
    const said = await request.json();
    const refused = faults(said as PlanPatch);
    if (refused) return response.untyped(refused);
    const counts = { ...plan.counts, priorities: 0, actions: 0 };
    const empty = { ...plan, id: shelf.newId(), version: 0, contact: null, counts };
    return response(201).json(shelf.put(onto(empty, said as PlanPatch)));
  }),
  http.patch('/api/v1/plans/{id}', async ({ params, request, response }) => {
    const found = shelf.one([plan], params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? faults(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onto(found, said)));
  }),
  http.delete('/api/v1/plans/{id}', ({ params, request, response }) => {
    const found = shelf.one([plan], params.id);
    if (!found) return response.untyped(notFound());
    const refused =
      precondition(request, found.version) ??
      (found.status === 'draft'
        ? null
        : problem(409, 'Has history', 'Only a draft can be deleted. Close the plan instead.'));
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    bin.put({ type: 'plan', id: found.id, ref: null, title: found.title });
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

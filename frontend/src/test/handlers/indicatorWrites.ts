import { HttpResponse } from 'msw';
import type { Indicator, IndicatorPatch, Leads } from '@/api/types';
import { agencies, bin, indicators, officers, shelf } from '@/test/data';
import { NO_LEADS } from '@/test/data/leads';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

function owners(said: NonNullable<IndicatorPatch['leadAgencies']>): Leads {
  return {
    ...NO_LEADS,
    state: said.state,
    text: said.text ?? null,
    items: (said.items ?? []).map(({ agency, role }) => ({
      kind: 'agency',
      id: agency,
      code: null,
      name: agencies.find(({ id }) => id === agency)?.name ?? '',
      role,
      assignment: null,
    })),
  };
}

/** What is said of an indicator, laid over what there is. */
function onto(indicator: Indicator, said: IndicatorPatch): Indicator {
  const { leadAgencies, parent, contactOfficer, partnership: _partnership, ...plain } = said;
  const whole = shelf.one(indicators, parent ?? '');
  const asked = officers.find(({ id }) => id === contactOfficer);
  return {
    ...indicator,
    ...(plain as Partial<Indicator>),
    ...(leadAgencies ? { leadAgencies: owners(leadAgencies) } : {}),
    ...(parent === undefined
      ? {}
      : { parent: whole ? { id: whole.id, ref: null, title: whole.title.text } : null }),
    ...(asked ? { contact: { state: 'absent', text: asked.name } } : {}),
  };
}

function faults(indicator: Indicator | undefined, said: IndicatorPatch) {
  const title = said.title ?? indicator?.title;
  const errors = (said.designations ?? []).flatMap(({ from, to }, index) =>
    from && to && to < from
      ? [
          {
            pointer: `/designations/${index}/to`,
            code: 'before-start',
            detail: 'It ends before it starts.',
          },
        ]
      : [],
  );
  if (title?.state === 'absent') {
    errors.push({ pointer: '/title', code: 'absent', detail: 'It may be open, but not absent.' });
  }
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is wrong.', errors) : null;
}

const [, base] = indicators;

export const indicatorWriteHandlers = [
  http.get('/api/v1/indicators', ({ response }) =>
    response(200).json(page(shelf.all(indicators, (thing) => 'definitionStatus' in thing))),
  ),
  http.post('/api/v1/indicators', async ({ request, response }) => {
    const said = await request.json();
    const refused = faults(undefined, said);
    if (refused || !base) return response.untyped(refused ?? notFound());
    const empty = { ...base, id: shelf.newId(), version: 0 };
    return response(201).json(shelf.put(onto(empty, said)));
  }),
  http.patch('/api/v1/indicators/{id}', async ({ params, request, response }) => {
    const found = shelf.one(indicators, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? faults(found, said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onto(found, said)));
  }),
  http.delete('/api/v1/indicators/{id}', ({ params, request, response }) => {
    const found = shelf.one(indicators, params.id);
    if (!found) return response.untyped(notFound());
    const refused =
      precondition(request, found.version) ??
      (found.uses.length > 0
        ? problem(
            409,
            'It has a history',
            'An edition knows it. End it instead.',
            [],
            'has-history',
          )
        : null);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    bin.put({ type: 'indicator', id: found.id, ref: null, title: found.title.text });
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

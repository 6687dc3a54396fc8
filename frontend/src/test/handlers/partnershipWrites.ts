import { HttpResponse } from 'msw';
import type { Membership, Partnership } from '@/api/types';
import { agencies, memberships, partnership, ref, shelf } from '@/test/data';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const isMembership = (thing: { id: string }) => 'from' in thing && 'agency' in thing;

const dates = (said: { from?: string; to?: string | null }) => {
  if (said.from === '') {
    return problem(400, 'Not valid', 'A day is missing.', [
      { pointer: '/from', code: 'required', detail: 'Give the first day.' },
    ]);
  }
  return said.from && said.to && said.to < said.from
    ? problem(400, 'Not valid', 'The days are wrong.', [
        {
          pointer: '/to',
          code: 'before-start',
          detail: 'It must not be before the day it begins.',
        },
      ])
    : null;
};

const place = { id: partnership.id, code: partnership.shortName, name: partnership.name };

export const partnershipWriteHandlers = [
  http.get('/api/v1/partnerships/{id}', ({ params, response }) => {
    const found = shelf.one([partnership], params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/partnerships', async ({ request, response }) => {
    const said = await request.json();
    const made: Partnership = {
      ...partnership,
      name: said.name,
      shortName: said.shortName,
      kind: said.kind,
      childrensServicesAuthority: said.childrensServicesAuthority,
      parent: said.parent === partnership.id ? place : null,
      id: shelf.newId(),
      version: 0,
    };
    return response(201).json(shelf.put(made));
  }),
  http.patch('/api/v1/partnerships/{id}', async ({ params, request, response }) => {
    const found = shelf.one([partnership], params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    const { name = found.name, shortName = found.shortName } = await request.json();
    return response(200).json(shelf.put({ ...found, name, shortName }));
  }),
  http.get('/api/v1/areas', ({ response }) => response(200).json(page([]))),
  http.get('/api/v1/memberships', ({ query, response }) => {
    const agency = query.get('agency');
    const all = shelf.all(memberships, isMembership);
    return response(200).json(page(all.filter((each) => !agency || each.agency.id === agency)));
  }),
  http.get('/api/v1/memberships/{id}', ({ params, response }) => {
    const found = shelf.one(memberships, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/memberships', async ({ request, response }) => {
    const said = await request.json();
    const agency = agencies.find((each) => each.id === said.agency);
    const refused = dates(said);
    if (refused || !agency) return response.untyped(refused ?? notFound());
    const made: Membership = {
      id: shelf.newId(),
      version: 0,
      agency: ref(agency),
      partnership: place,
      from: said.from,
      to: said.to ?? null,
      allowed: ['edit'],
    };
    return response(201).json(shelf.put(made));
  }),
  http.patch('/api/v1/memberships/{id}', async ({ params, request, response }) => {
    const found = shelf.one(memberships, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? dates(said);
    if (refused) return response.untyped(refused);
    const { from = found.from, to = found.to } = said;
    return response(200).json(shelf.put({ ...found, from, to }));
  }),
  http.delete('/api/v1/memberships/{id}', ({ params, request, response }) => {
    const found = shelf.one(memberships, params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

import { HttpResponse } from 'msw';
import type { Grant, Invitation } from '@/api/types';
import { agencies, grants, groups, invitations, officers, partnership, shelf } from '@/test/data';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const isGrant = (thing: object) => 'principal' in thing;
const isInvitation = (thing: object) => 'email' in thing && 'expiresAt' in thing;

const officer = (wanted: string | null | undefined) => {
  const found = officers.find((each) => each.id === wanted);
  return found ? { id: found.id, code: null, name: found.name } : null;
};

const code = (wanted: string | null) =>
  [...agencies, ...groups].find((each) => each.id === wanted)?.code ?? partnership.shortName;

const missingPlace = (scope: { type: string; id?: string | null }) =>
  scope.type !== 'all' && !scope.id
    ? problem(400, 'Not valid', 'Say which one.', [
        { pointer: '/scope/id', code: 'required', detail: 'Say which one.' },
      ])
    : null;

const scoped = (scope: { type: Grant['scope']['type']; id?: string | null }) => {
  const wanted = scope.id ?? null;
  return { type: scope.type, id: wanted, code: scope.type === 'all' ? null : code(wanted) };
};

export const grantHandlers = [
  http.get('/api/v1/grants', ({ response }) =>
    response(200).json(page(shelf.all(grants, isGrant))),
  ),
  http.get('/api/v1/grants/{id}', ({ params, response }) => {
    const found = shelf.one(grants, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/grants', async ({ request, response }) => {
    const said = await request.json();
    const refused = missingPlace(said.scope);
    if (refused) return response.untyped(refused);
    const made: Grant = {
      ...(grants[1] as Grant),
      id: shelf.newId(),
      version: 0,
      principal: said.principal,
      name: said.name ?? null,
      role: said.role,
      scope: scoped(said.scope),
      officer: officer(said.officer),
    };
    return response(201).json(shelf.put(made));
  }),
  http.patch('/api/v1/grants/{id}', async ({ params, request, response }) => {
    const found = shelf.one(grants, params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    const said = await request.json();
    return response(200).json(
      shelf.put({ ...found, name: said.name ?? null, officer: officer(said.officer) }),
    );
  }),
  http.delete('/api/v1/grants/{id}', ({ params, request, response }) => {
    const found = shelf.one(grants, params.id);
    if (!found) return response.untyped(notFound());
    const refused =
      precondition(request, found.version) ??
      (found.role === 'administrator'
        ? problem(409, 'Conflict', 'This is the last administrator. Make another one first.')
        : null);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
  http.get('/api/v1/invitations', ({ query, response }) => {
    const status = query.get('status');
    const all = shelf.all(invitations, isInvitation);
    return response(200).json(page(all.filter((each) => !status || each.status === status)));
  }),
  http.get('/api/v1/invitations/{id}', ({ params, response }) => {
    const found = shelf.one(invitations, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/invitations', async ({ request, response }) => {
    const said = await request.json();
    const refused = missingPlace(said.scope);
    if (refused) return response.untyped(refused);
    const made: Invitation = {
      ...(invitations[0] as Invitation),
      id: shelf.newId(),
      version: 0,
      email: said.email,
      role: said.role,
      scope: scoped(said.scope),
      officer: officer(said.officer),
    };
    return response(201).json(shelf.put(made));
  }),
  http.post('/api/v1/invitations/{id}/transitions', async ({ params, request, response }) => {
    const found = shelf.one(invitations, params.id);
    if (!found) return response.untyped(notFound());
    const { to } = await request.json();
    return response(200).json(shelf.put({ ...found, status: to, allowed: [] }));
  }),
];

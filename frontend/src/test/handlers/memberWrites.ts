import { HttpResponse } from 'msw';
import type { Agency, Officer } from '@/api/types';
import { agencies, officers, ref, shelf } from '@/test/data';
import { http, notFound, problem } from './http';
import { precondition } from './precondition';

interface Said {
  name?: string | undefined;
  code?: string | undefined;
}

export const blank = ({ name }: Said) =>
  name === ''
    ? problem(400, 'Not valid', 'Something is missing.', [
        { pointer: '/name', code: 'blank', detail: 'Give it a name.' },
      ])
    : null;

/** One agency of each code, as the service has it. */
const taken = ({ code }: Said, own: string) =>
  agencies.some((each) => each.code === code && each.id !== own)
    ? problem(409, 'Conflict', 'Another agency of the partnership has that code.')
    : null;

const gone = () => new HttpResponse(null, { status: 204 });

const inUse = () =>
  problem(409, 'Has history', 'Something else refers to it. End it with a date instead.');

export const named = <Item extends { id: string; name: string | null }>(
  items: Item[],
  wanted: string | null | undefined,
) => {
  const found = items.find((each) => each.id === wanted);
  return found ? { id: found.id, code: null, name: found.name ?? '' } : null;
};

type AgencySaid = Partial<Omit<Agency, 'partnership' | 'id' | 'version'>>;

export const plain = <Body extends object>({
  partnership: _place,
  ...rest
}: Body & { partnership?: unknown }) =>
  Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));

const agencyHandlers = [
  http.post('/api/v1/agencies', async ({ request, response }) => {
    const said = await request.json();
    const refused = blank(said) ?? taken(said, '');
    if (refused) return response.untyped(refused);
    const made = {
      ...(agencies[0] as Agency),
      aliases: [],
      section10: [],
      ...(plain(said) as AgencySaid),
      id: shelf.newId(),
      version: 0,
    };
    return response(201).json(shelf.put(made));
  }),
  http.patch('/api/v1/agencies/{id}', async ({ params, request, response }) => {
    const found = shelf.one(agencies, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? blank(said) ?? taken(said, found.id);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put({ ...found, ...(plain(said) as AgencySaid) }));
  }),
  http.delete('/api/v1/agencies/{id}', ({ params, request, response }) => {
    const found = shelf.one(agencies, params.id);
    if (!found) return response.untyped(notFound());
    return response.untyped(precondition(request, found.version) ?? inUse());
  }),
];

type OfficerSaid = Partial<Omit<Officer, 'partnership' | 'id' | 'version' | 'agency'>>;

function onOfficer(found: Officer, said: { agency?: string | null }): Officer {
  const agency = agencies.find((each) => each.id === said.agency);
  return {
    ...found,
    ...(plain(said) as OfficerSaid),
    agency: said.agency === undefined ? found.agency : agency ? ref(agency) : null,
  };
}

const officerHandlers = [
  http.get('/api/v1/officers/{id}', ({ params, response }) => {
    const found = shelf.one(officers, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/officers', async ({ request, response }) => {
    const said = await request.json();
    const refused = blank(said);
    if (refused) return response.untyped(refused);
    const empty = { ...(officers[0] as Officer), id: shelf.newId(), version: 0 };
    return response(201).json(shelf.put(onOfficer(empty, said)));
  }),
  http.patch('/api/v1/officers/{id}', async ({ params, request, response }) => {
    const found = shelf.one(officers, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? blank(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onOfficer(found, said)));
  }),
  http.delete('/api/v1/officers/{id}', ({ params, request, response }) => {
    const found = shelf.one(officers, params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(gone());
  }),
];

export const memberWriteHandlers = [...agencyHandlers, ...officerHandlers];

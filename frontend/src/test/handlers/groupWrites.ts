import { HttpResponse } from 'msw';
import type { Group } from '@/api/types';
import { agencies, groups, officers, shelf } from '@/test/data';
import { http, notFound, problem } from './http';
import { blank, named, plain } from './memberWrites';
import { precondition } from './precondition';

interface GroupSaid {
  parent?: string | null;
  seats?:
    | {
        id?: string | null;
        agency?: string | null;
        role?: string | null;
        statutory?: boolean;
        chair?: boolean;
        inAttendance?: boolean;
        officer?: string | null;
        from?: string | null;
        to?: string | null;
      }[]
    | null;
}

function onGroup(found: Group, said: GroupSaid): Group {
  const { parent, seats, ...rest } = said;
  return {
    ...found,
    ...(plain(rest) as Partial<Group>),
    parent: parent === undefined ? found.parent : named(groups, parent),
    seats: seats
      ? seats.map((seat) => ({
          id: seat.id ?? shelf.newId(),
          agency: named(agencies, seat.agency),
          role: seat.role ?? null,
          statutory: seat.statutory ?? false,
          chair: seat.chair ?? false,
          inAttendance: seat.inAttendance ?? false,
          officer: named(officers, seat.officer),
          from: seat.from ?? null,
          to: seat.to ?? null,
        }))
      : found.seats,
  };
}

function seatFaults({ seats }: GroupSaid) {
  const errors = (seats ?? []).flatMap((seat, index) =>
    seat.agency || seat.role
      ? []
      : [
          {
            pointer: `/seats/${index}`,
            code: 'whose',
            detail: 'A seat is of an agency or of a role: say at least one.',
          },
        ],
  );
  return errors.length > 0 ? problem(400, 'Not valid', 'A seat is nobody’s.', errors) : null;
}

export const groupWriteHandlers = [
  http.post('/api/v1/groups', async ({ request, response }) => {
    const said = await request.json();
    const refused = blank(said) ?? seatFaults(said);
    if (refused) return response.untyped(refused);
    const empty = { ...(groups[1] as Group), aliases: [], id: shelf.newId(), version: 0 };
    return response(201).json(shelf.put(onGroup(empty, said)));
  }),
  http.patch('/api/v1/groups/{id}', async ({ params, request, response }) => {
    const found = shelf.one(groups, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? blank(said) ?? seatFaults(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onGroup(found, said)));
  }),
  http.delete('/api/v1/groups/{id}', ({ params, request, response }) => {
    const found = shelf.one(groups, params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

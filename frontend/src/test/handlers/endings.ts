import type { Ended, StandingTransition } from '@/api/types';
import { actions, indicators, priorities, shelf } from '@/test/data';
import { http, notFound, problem } from './http';

const TODAY = '2026-11-22';

interface Endable {
  id: string;
  version: number;
  updatedAt: string;
  ended: Ended | null;
  allowed: string[];
}

function faults({ to, reason, on }: StandingTransition) {
  const errors = [
    !reason && {
      pointer: '/reason',
      code: 'required',
      detail: to === 'ended' ? 'Say why it ends.' : 'Say why it is brought back.',
    },
    on &&
      on > TODAY && {
        pointer: '/on',
        code: 'in-the-future',
        detail: 'It ends today, or has ended on an earlier day.',
      },
  ].filter((each) => typeof each === 'object' && each !== null);
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is missing.', errors) : null;
}

function become<Item extends Endable>(found: Item, said: StandingTransition): Item {
  const ends = said.to === 'ended';
  return shelf.put({
    ...found,
    ended: ends
      ? { on: said.on ?? TODAY, reason: said.reason ?? '', by: 'Ann Hill', with: null, along: 0 }
      : null,
    allowed: [
      ...found.allowed.filter((each) => each !== 'end' && each !== 'bring-back'),
      ends ? 'bring-back' : 'end',
    ],
  });
}

export const endingHandlers = [
  http.post('/api/v1/actions/{id}/transitions', async ({ params, request, response }) => {
    const found = shelf.one(actions, params.id);
    const said = await request.json();
    const refused = faults(said);
    if (refused || !found) return response.untyped(refused ?? notFound());
    return response(200).json(become(found, said));
  }),
  http.post('/api/v1/priorities/{id}/transitions', async ({ params, request, response }) => {
    const found = shelf.one(priorities, params.id);
    const said = await request.json();
    const refused = faults(said);
    if (refused || !found) return response.untyped(refused ?? notFound());
    return response(200).json(become(found, said));
  }),
  http.post('/api/v1/indicators/{id}/transitions', async ({ params, request, response }) => {
    const found = shelf.one(indicators, params.id);
    const said = await request.json();
    const refused = faults(said);
    if (refused || !found) return response.untyped(refused ?? notFound());
    return response(200).json(become(found, said));
  }),
];

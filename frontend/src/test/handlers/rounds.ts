import type { Outstanding, Owed, Round } from '@/api/types';
import { mock, periods, plan, rounds, shelf } from '@/test/data';
import { counted, owedIn } from '@/test/data/rounds';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const acting = () => new Set(mock.me.agencies.map(({ id }) => id));
const all = () => shelf.all(rounds, (thing) => 'openedAt' in thing);
const one = (id: string) => all().find((each) => each.id === id);
const shown = (round: Round) => counted(round, acting());
const [like] = rounds;

const wrongDue = (due: string | null | undefined, end: string) =>
  due && due <= end
    ? problem(400, 'Not valid', 'A day is wrong.', [
        { pointer: '/due', code: 'too-early', detail: `A report is due after ${end}.` },
      ])
    : null;

/** By whom or what a line is counted. */
function keysOf(line: Owed, by: string): Partial<Outstanding>[] {
  if (by === 'agency') return [{ agency: line.agency }];
  if (by === 'priority') return [{ priority: line.priority }];
  return line.officers.length > 0 ? line.officers.map((officer) => ({ officer })) : [{}];
}

function outstanding(owed: Owed[], by: string): Outstanding[] {
  const rows = new Map<string, Outstanding>();
  for (const line of owed) {
    for (const key of keysOf(line, by)) {
      const id = JSON.stringify(key);
      const row = rows.get(id) ?? {
        agency: null,
        officer: null,
        priority: null,
        ...key,
        owed: 0,
        answered: 0,
        outstanding: 0,
        late: 0,
      };
      rows.set(id, {
        ...row,
        owed: row.owed + 1,
        answered: row.answered + (line.answered ? 1 : 0),
        outstanding: row.outstanding + (line.answered ? 0 : 1),
        late: row.late + (line.late ? 1 : 0),
      });
    }
  }
  return [...rows.values()];
}

export const roundHandlers = [
  http.get('/api/v1/reporting-rounds', ({ query, response }) => {
    const states = query.getAll('state') as string[];
    const start = query.get('periodStart');
    const found = all().filter(
      ({ state, period }) =>
        (states.length === 0 || states.includes(state)) && (!start || period.start === start),
    );
    return response(200).json(page(found.map(shown)));
  }),
  http.get('/api/v1/reporting-rounds/{id}', ({ params, response }) => {
    const found = one(params.id);
    return found ? response(200).json(shown(found)) : response.untyped(notFound());
  }),
  http.post('/api/v1/reporting-rounds', async ({ query, request, response }) => {
    const said = await request.json();
    const period = periods.periods.find(({ start }) => start === said.periodStart);
    if (!period || !like) {
      return response.untyped(
        problem(400, 'Not valid', 'Something is missing.', [
          { pointer: '/periodStart', code: 'required', detail: 'Choose the period.' },
        ]),
      );
    }
    const there = all().some((each) => each.period.start === period.start);
    const refused = there
      ? problem(409, 'Conflict', 'There is a round for that period already.')
      : wrongDue(said.due, period.end);
    if (refused) return response.untyped(refused);
    const made: Round = {
      ...like,
      id: shelf.newId(),
      version: 0,
      period,
      due: said.due ?? '2026-07-28',
      instructions: said.instructions ?? null,
      plans: (said.plans ?? []).map((id) => ({ id, ref: null, title: plan.title })),
    };
    const tried = query.get('dryRun')?.toString() === 'true';
    return response(201).json(shown(tried ? made : shelf.put(made)));
  }),
  http.patch('/api/v1/reporting-rounds/{id}', async ({ params, request, response }) => {
    const found = one(params.id);
    if (!found) return response.untyped(notFound());
    const { due = found.due, instructions = found.instructions } = await request.json();
    const refused = precondition(request, found.version) ?? wrongDue(due, found.period.end);
    if (refused) return response.untyped(refused);
    return response(200).json(shown(shelf.put({ ...found, due: due ?? '', instructions })));
  }),
  http.post('/api/v1/reporting-rounds/{id}/transitions', async ({ params, request, response }) => {
    const found = one(params.id);
    if (!found) return response.untyped(notFound());
    const { to, reason } = await request.json();
    if (to === 'open' && !reason) {
      return response.untyped(
        problem(409, 'Reason needed', 'Say why the round is opened again.', [], 'reason-needed'),
      );
    }
    const allowed = to === 'closed' ? ['reopen'] : ['edit', 'close', 'remind'];
    return response(200).json(shown(shelf.put({ ...found, state: to, allowed })));
  }),
  http.get('/api/v1/reporting-rounds/{id}/owed', ({ params, query, response }) => {
    const found = one(params.id);
    if (!found) return response.untyped(notFound());
    const agencies = query.getAll('agency') as string[];
    const officers = query.getAll('officer') as string[];
    const priorities = query.getAll('priority') as string[];
    const answered = query.get('answered')?.toString();
    const lines = owedIn(found).filter(
      (line) =>
        (agencies.length === 0 || agencies.includes(line.agency.id)) &&
        (officers.length === 0 || line.officers.some(({ id }) => officers.includes(id))) &&
        (priorities.length === 0 || priorities.includes(line.priority.id)) &&
        (answered === undefined || `${line.answered}` === answered),
    );
    return response(200).json(page(lines));
  }),
  http.get('/api/v1/reporting-rounds/{id}/outstanding', ({ params, query, response }) => {
    const found = one(params.id);
    if (!found) return response.untyped(notFound());
    const by = query.get('by')?.toString() ?? 'agency';
    return response(200).json(page(outstanding(owedIn(found), by)));
  }),
];

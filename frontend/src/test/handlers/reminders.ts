import type { Owed, Reminder } from '@/api/types';
import { mock, rounds, shelf } from '@/test/data';
import { id } from '@/test/data/ids';
import { owedIn } from '@/test/data/rounds';
import { http, notFound, page } from './http';

const NOW = '2026-11-28T18:00:00Z';
// On the shelf of the mock everything has a last change.
type Kept = Reminder & { updatedAt: string };
const plain = ({ updatedAt: _updatedAt, ...reminder }: Kept): Reminder => reminder;
const all = () => shelf.all<Kept>([], (thing) => 'reached' in thing);
const roundOf = (of: string) =>
  shelf.all(rounds, (thing) => 'openedAt' in thing).find((each) => each.id === of);

/** Of each agency the officers who are asked, with how much; an agency without one is not reached. */
function reach(lines: Owed[]): Pick<Reminder, 'reached' | 'unreached'> {
  const reached = new Map<string, Reminder['reached'][number]>();
  const unreached = new Map<string, Reminder['unreached'][number]>();
  for (const { agency, officers } of lines) {
    for (const { id: officer, name } of officers) {
      const key = `${agency.id} ${officer}`;
      const before = reached.get(key)?.outstanding ?? 0;
      reached.set(key, {
        agency,
        officer: { id: officer, code: null, name },
        outstanding: before + 1,
      });
    }
    if (officers.length === 0) {
      const before = unreached.get(agency.id)?.outstanding ?? 0;
      unreached.set(agency.id, { agency, officer: null, outstanding: before + 1, why: 'nobody' });
    }
  }
  return { reached: [...reached.values()], unreached: [...unreached.values()] };
}

export const reminderHandlers = [
  http.get('/api/v1/reporting-rounds/{id}/reminders', ({ params, response }) =>
    response(200).json(
      page(
        all()
          .filter(({ round }) => round === params.id)
          .map(plain),
      ),
    ),
  ),
  http.get('/api/v1/reporting-rounds/{id}/reminders/{reminder}', ({ params, response }) => {
    const found = all().find((each) => each.id === params.reminder);
    return found ? response(200).json(plain(found)) : response.untyped(notFound());
  }),
  http.post(
    '/api/v1/reporting-rounds/{id}/reminders',
    async ({ params, query, request, response }) => {
      const round = roundOf(params.id);
      if (!round) return response.untyped(notFound());
      const { text } = await request.json();
      const made: Kept = {
        id: id('rem', all().length + 1),
        version: 1,
        round: round.id,
        kind: 'chased',
        at: NOW,
        by: mock.me.officer
          ? { id: mock.me.officer.id, code: null, name: mock.me.officer.name }
          : null,
        text: text ?? null,
        ...reach(owedIn(round).filter(({ answered }) => !answered)),
        updatedAt: NOW,
      };
      if (query.get('dryRun')?.toString() !== 'true') shelf.put(made);
      return response(201).json(plain(made));
    },
  ),
];

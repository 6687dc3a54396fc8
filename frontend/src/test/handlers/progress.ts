import { HttpResponse } from 'msw';
import type { Action, Report, ReportPatch } from '@/api/types';
import { actions, agencies, mock, periods, reports, shelf } from '@/test/data';
import { by, draftReport } from '@/test/data/reports';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const isReport = (thing: { id: string }) => 'returnReason' in thing;
const all = () => shelf.all(reports, isReport);
const NOW = '2026-11-28T18:00:00Z';

const RATING_OF: Partial<Record<NonNullable<Report['status']>, Report['rating']>> = {
  'on-track': 'green',
  completed: 'green',
  'at-risk': 'amber',
  'off-track': 'red',
};

function faults({ percent, evidence, rating, ratingReason }: ReportPatch) {
  const errors = [
    ...(typeof percent === 'number' && (percent < 0 || percent > 100)
      ? [{ pointer: '/percent', code: 'range', detail: 'It must be from 0 to 100.' }]
      : []),
    ...(evidence ?? []).flatMap(({ url }, index) =>
      /^https?:\/\//.test(url)
        ? []
        : [
            {
              pointer: `/evidence/${index}/url`,
              code: 'not-a-link',
              detail: 'It must begin with https:// or http://.',
            },
          ],
    ),
    ...(rating && !ratingReason
      ? [{ pointer: '/ratingReason', code: 'required', detail: 'Say why.' }]
      : []),
  ];
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is wrong.', errors) : null;
}

function onto(report: Report, said: ReportPatch): Report {
  const { status = report.status, ...rest } = said;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const next: Report = { ...report, ...(given as Partial<Report>), status };
  const own = 'rating' in given ? given.rating : report.ratingFollows ? null : report.rating;
  const followed = status ? (RATING_OF[status] ?? null) : null;
  return {
    ...next,
    rating: (own as Report['rating']) ?? followed,
    ratingFollows: !own,
  };
}

/** What there is to do with a report in each state, for who wrote it and for who judges. */
const ALLOWED: Record<Report['state'], string[]> = {
  draft: ['edit', 'delete', 'submit'],
  submitted: ['withdraw', 'accept', 'return'],
  accepted: ['return'],
  returned: ['submit', 'withdraw'],
};

const REQUIRED = { code: 'required', detail: 'Say how it stands.' };

function move(report: Report, to: Report['state'], reason: string | null): Report {
  return {
    ...report,
    state: to,
    submittedAt: to === 'submitted' ? NOW : report.submittedAt,
    decidedAt: to === 'accepted' || to === 'returned' ? NOW : null,
    decidedBy: to === 'accepted' || to === 'returned' ? by(3) : null,
    returnReason: to === 'returned' ? reason : report.returnReason,
    allowed: ALLOWED[to],
  };
}

export const progressHandlers = [
  http.get('/api/v1/calendars/periods', ({ response }) => response(200).json(periods)),
  http.get('/api/v1/progress-reports', ({ query, response }) => {
    const asked = (name: 'action' | 'agency' | 'state' | 'periodStart') =>
      query.getAll(name) as string[];
    const among = (name: Parameters<typeof asked>[0], one: string) =>
      asked(name).length === 0 || asked(name).includes(one);
    const found = all().filter(
      ({ action, agency, state, period }) =>
        among('action', action.id) &&
        among('agency', agency.id) &&
        among('state', state) &&
        among('periodStart', period.start),
    );
    return response(200).json(page(found));
  }),
  http.post('/api/v1/progress-reports', async ({ request, response }) => {
    const { action: on, agency: whose, periodStart, ...said } = await request.json();
    const action = shelf.one<Action>(actions, on);
    const agency = agencies.find(({ id }) => id === whose);
    const period = periods.periods.find(({ start }) => start === periodStart);
    if (!action || !agency || !period) return response.untyped(notFound());
    const there = all().some(
      (each) =>
        each.action.id === on && each.agency.id === whose && each.period.start === periodStart,
    );
    const refused =
      faults(said) ?? (there ? problem(409, 'Conflict', 'There is a report already.') : null);
    if (refused) return response.untyped(refused);
    const onBehalf = mock.me.agencies.every(({ id }) => id !== whose);
    const draft = draftReport(action, agency.code, period);
    const begun = { ...draft, id: shelf.newId(), version: 0, onBehalf };
    return response(201).json(shelf.put(onto(begun, said)));
  }),
  http.get('/api/v1/progress-reports/{id}', ({ params, response }) => {
    const found = all().find(({ id }) => id === params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.patch('/api/v1/progress-reports/{id}', async ({ params, request, response }) => {
    const found = all().find(({ id }) => id === params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? faults(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onto(found, said)));
  }),
  http.delete('/api/v1/progress-reports/{id}', ({ params, request, response }) => {
    const found = all().find(({ id }) => id === params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
  http.post(
    '/api/v1/progress-reports/{id}/transitions',
    async ({ params, query, request, response }) => {
      const found = all().find(({ id }) => id === params.id);
      if (!found) return response.untyped(notFound());
      const { to, reason = null } = await request.json();
      const errors = [
        ...(to === 'submitted' && !found.status ? [{ pointer: '/status', ...REQUIRED }] : []),
        ...(to === 'returned' && !reason
          ? [{ pointer: '/reason', code: 'required', detail: 'Say why it goes back.' }]
          : []),
      ];
      if (errors.length > 0) {
        return response.untyped(problem(400, 'Not valid', 'Something is missing.', errors));
      }
      const moved = move(found, to, reason);
      const tried = query.get('dryRun')?.toString() === 'true';
      return response(200).json(tried ? moved : shelf.put(moved));
    },
  ),
];

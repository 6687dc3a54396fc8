import type { Action, Figures, Freshness } from '@/api/types';
import { actions, agencies, mock, places, plan, priorities, shelf, themes } from '@/test/data';
import { ref } from '@/test/data/members';
import { http, notFound } from './http';

const STATUSES = [
  'not-started',
  'on-track',
  'at-risk',
  'off-track',
  'completed',
  'deferred',
  'cancelled',
] as const;
const RATINGS = ['green', 'amber', 'red'] as const;
const SEEN = 'summary-seen';
const FIRST = '2026-10-23T09:00:00Z';
const UP_TO = '2026-11-22T09:00:00Z';

const isOpen = ({ title, timescale, monitoring, leadAgencies, leadOfficers }: Action) =>
  [title, timescale, monitoring, leadAgencies, leadOfficers].some(
    ({ state }) => state === 'unconfirmed',
  );

const proposed = (of: Set<string>) =>
  places
    .all(new Set(), true)
    .filter(({ state, action }) => state === 'proposed' && of.has(action.id));

function figures(list: Action[], among: string, more = '', agency?: string): Figures {
  const rows = `/api/v1/actions?${among}${more}`;
  const of = (query: string, some: Action[]) => ({ count: some.length, rows: `${rows}${query}` });
  const waiting = proposed(new Set(list.map(({ id }) => id))).filter(
    (place) => !agency || place.agency.id === agency,
  );
  return {
    actions: of('', list),
    statuses: STATUSES.map((status) => ({
      status,
      ...of(
        `&status=${status}`,
        list.filter((each) => each.status === status),
      ),
    })),
    ratings: RATINGS.map((rating) => ({
      rating,
      ...of(
        `&rating=${rating}`,
        list.filter((each) => each.rating === rating),
      ),
    })),
    overdue: of(
      '&overdue=true',
      list.filter(({ overdue }) => overdue),
    ),
    dueSoon: of(
      '&dueSoon=true',
      list.filter(({ dueSoon }) => dueSoon),
    ),
    unconfirmed: of('&unconfirmed=true', list.filter(isOpen)),
    unreported: of('&unreported=true', []),
    proposals: {
      count: waiting.length,
      rows: `/api/v1/assignments?${among}&state=proposed&open=true`,
    },
  };
}

const ROUND = { id: 'round-over', period: 'Q2 2026', due: '2026-10-28' };

function freshness(reports: [number, number], stories: [number, number], of: string): Freshness {
  const owed = `/api/v1/reporting-rounds/${ROUND.id}/owed?${of}`;
  const listed = `/api/v1/priorities?${of}`;
  return {
    percent: Math.floor(((reports[0] + stories[0]) * 100) / (reports[1] + stories[1])),
    parts: [
      {
        kind: 'reports',
        fresh: { count: reports[0], rows: `${owed}&onTime=true` },
        expected: { count: reports[1], rows: owed },
        round: ROUND,
        since: null,
      },
      {
        kind: 'stories',
        fresh: { count: stories[0], rows: `${listed}&storyFresh=true` },
        expected: { count: stories[1], rows: listed },
        round: null,
        since: '2025-11-22',
      },
    ],
  };
}

const standing = () =>
  shelf.all(actions, (thing) => 'milestones' in thing).filter(({ ended }) => ended === null);

const has = (agency: string, lead: boolean) => (action: Action) =>
  action.leadAgencies.items.some((each) => each.id === agency && (!lead || each.role === 'lead'));

function changes(id: string) {
  const seenAt = shelf.one([], SEEN) ? UP_TO : null;
  const rows = `/api/v1/plans/${id}/history?include=parts&others=true&since=${seenAt ?? FIRST}`;
  const kinds = (['created', 'changed', 'deleted'] as const).map((kind, index) => ({
    kind,
    count: seenAt ? 0 : ([1, 2, 0][index] ?? 0),
    rows: `${rows}&kind=${kind}`,
  }));
  const reports = {
    count: seenAt ? 0 : 2,
    rows: `/api/v1/progress-reports?plan=${id}&state=submitted&state=accepted&others=true&submittedSince=${seenAt ?? FIRST}`,
  };
  return { since: seenAt ?? FIRST, seenAt, upTo: UP_TO, kinds, reports, rows };
}

export const summaryHandlers = [
  http.get('/api/v1/plans/{id}/summary', ({ params, response }) => {
    if (params.id !== plan.id) return response.untyped(notFound());
    const all = mock.empty ? [] : standing();
    const of = `plan=${plan.id}`;
    return response(200).json({
      plan: { id: plan.id, ref: null, title: plan.title },
      today: '2026-11-22',
      all: figures(all, of),
      freshness: mock.empty ? null : freshness([2, 4], [1, 2], of),
      themes: themes.map(({ id, title }) => {
        const inside = new Set(
          priorities.filter(({ theme }) => theme?.id === id).map((each) => each.id),
        );
        return {
          of: { id, ref: null, title },
          figures: figures(
            all.filter(({ priority }) => inside.has(priority.id)),
            `${of}&theme=${id}`,
          ),
          freshness: null,
        };
      }),
      priorities: priorities.map(({ id, ref: number, title }) => ({
        of: { id, ref: number, title: title.text },
        figures: figures(
          all.filter(({ priority }) => priority.id === id),
          `${of}&priority=${id}`,
        ),
        freshness: freshness([1, 2], [0, 1], `${of}&priority=${id}`),
      })),
      agencies: agencies
        .filter(({ id }) => all.some(has(id, true)))
        .map((agency) => ({
          of: ref(agency),
          figures: figures(
            all.filter(has(agency.id, true)),
            `${of}&agency=${agency.id}`,
            '&role=lead',
            agency.id,
          ),
          freshness: freshness([2, 2], [1, 1], `${of}&agency=${agency.id}`),
        })),
      changes: changes(plan.id),
    });
  }),
  http.post('/api/v1/plans/{id}/summary/seen', ({ response }) => {
    shelf.put({ id: SEEN, version: 0, updatedAt: UP_TO });
    return response(200).json({ upTo: UP_TO });
  }),
  http.get('/api/v1/agencies/{id}/summary', ({ params, response }) => {
    const agency = shelf.one(agencies, params.id);
    if (!agency) return response.untyped(notFound());
    const own = standing().filter(has(agency.id, false));
    const of = `agency=${agency.id}`;
    return response(200).json({
      agency: ref(agency),
      today: '2026-11-22',
      all: figures(own, of, '&closed=false', agency.id),
      plans:
        own.length === 0
          ? []
          : [
              {
                of: { id: plan.id, ref: null, title: plan.title },
                figures: figures(own, `${of}&plan=${plan.id}`, '&closed=false', agency.id),
                freshness: freshness([2, 2], [1, 1], `${of}&plan=${plan.id}`),
              },
            ],
    });
  }),
];

import type { Action, ReadinessItem } from '@/api/types';
import {
  actions,
  indicators,
  periods,
  plan,
  priorities,
  readiness,
  reports,
  shelf,
  themes,
} from '@/test/data';
import { http, notFound, page } from './http';

function byDate(a: Action, b: Action) {
  return (a.nextDue ?? '9999').localeCompare(b.nextDue ?? '9999');
}

const countsOf = (items: ReadinessItem[]) => ({
  unconfirmed: items.filter(({ kind }) => kind === 'unconfirmed').length,
  missing: items.filter(({ kind }) => kind === 'missing').length,
  suspicious: items.filter(({ kind }) => kind === 'suspicious').length,
});

const among = (all: string[], one: string | undefined) =>
  all.length === 0 || all.includes(one ?? '');

/** By what a list of open things is sorted first; what nobody has comes last. */
function firstOf({ agency, officer, group }: ReadinessItem, sort: string | null) {
  if (sort === 'agency') return agency?.name ?? 'zz';
  return sort === 'officer' ? (officer?.name ?? group?.name ?? 'zz') : '';
}

/** For the newest period that is over. */
const isReported = (action: string) =>
  shelf
    .all(reports, (thing) => 'returnReason' in thing)
    .some(
      (each) =>
        each.action.id === action &&
        each.period.start === periods.newestEnded?.start &&
        (each.state === 'submitted' || each.state === 'accepted'),
    );

export const planHandlers = [
  http.get('/api/v1/plans', ({ response }) =>
    response(200).json(page(shelf.all([plan], (thing) => 'sections' in thing))),
  ),
  http.get('/api/v1/plans/{id}', ({ params, response }) => {
    const found = shelf.one([plan], params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/plans/{id}/readiness', ({ query, response }) => {
    const asked = (name: 'kind' | 'agency' | 'officer' | 'thing') => query.getAll(name) as string[];
    const held = readiness.filter(
      ({ agency, officer, where }) =>
        among(asked('agency'), agency?.id) &&
        among(asked('officer'), officer?.id) &&
        among(asked('thing'), where.id),
    );
    const shown = held
      .filter(({ kind }) => among(asked('kind'), kind))
      .toSorted((a, b) =>
        firstOf(a, query.get('sort')).localeCompare(firstOf(b, query.get('sort'))),
      );
    const from = readiness.findIndex(({ cursor }) => cursor === query.get('after')) + 1;
    const rest = shown.filter((item) => readiness.indexOf(item) >= from);
    return response(200).json({
      ...page(rest.slice(0, Number(query.get('limit') ?? 50))),
      total: shown.length,
      counts: countsOf(held),
      owners: readiness.map((item) => ({
        agency: item.agency,
        officer: item.officer,
        group: item.group,
        counts: countsOf([item]),
      })),
    });
  }),
  http.get('/api/v1/themes', ({ response }) => response(200).json(page(themes))),
  http.get('/api/v1/priorities', ({ query, response }) => {
    const over = query.get('ended')?.toString() === 'true';
    const all = shelf.all(priorities, (thing) => 'story' in thing);
    return response(200).json(page(all.filter(({ ended }) => (ended !== null) === over)));
  }),
  http.get('/api/v1/priorities/{id}', ({ params, response }) => {
    const found = shelf.one(priorities, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/indicators/{id}', ({ params, response }) => {
    const found = shelf.one(indicators, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/actions', ({ query, response }) => {
    const inPriority = query.getAll('priority');
    const named = query.getAll('agency');
    const role = query.get('role');
    const late = query.get('overdue') === 'true';
    const unreported = query.get('unreported')?.toString() === 'true';
    const stands: string[] = query.getAll('status');
    const soon = query.get('dueSoon') === 'true';
    const words = query.get('q')?.toLowerCase() ?? '';
    const over = query.getAll('ended').map((each) => `${each}` === 'true');
    const asOf = query.get('asOf');
    const shown = shelf
      .all(actions, (thing) => 'milestones' in thing)
      .filter(({ createdAt }) => !asOf || createdAt <= asOf)
      .filter(({ priority }) => inPriority.length === 0 || inPriority.includes(priority.id))
      .filter(
        ({ leadAgencies: { items } }) =>
          named.length === 0 ||
          items.some((lead) => named.includes(lead.id) && (!role || lead.role === role)),
      )
      .filter(({ ended }) => (over.length > 0 ? over : [false]).includes(ended !== null))
      .filter(({ status }) => among(stands, status))
      .filter(({ overdue, dueSoon }) => (!late || overdue) && (!soon || dueSoon))
      .filter(({ id }) => !unreported || !isReported(id))
      .filter(({ ref, title }) => `${ref} ${title.text}`.toLowerCase().includes(words));
    return response(200).json(page(query.get('sort') === 'due' ? shown.toSorted(byDate) : shown));
  }),
  http.get('/api/v1/actions/{id}', ({ params, response }) => {
    const found = shelf.one(actions, params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
];

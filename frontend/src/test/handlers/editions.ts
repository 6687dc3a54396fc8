import type { Edition, Plan, PlanChange } from '@/api/types';
import { changes, editionLines, editions, NOTE, plan, shelf } from '@/test/data';
import { http, notFound, page, problem } from './http';

const find = (label: string) => editions.find((each) => each.label === label || each.id === label);

const summary = ({ id, label, madeAt, publishedAt }: Edition) => ({
  id,
  label,
  madeAt,
  publishedAt,
});

const howMany = (weight: PlanChange['kind']) =>
  changes.filter((each) => each.kind === weight).length;

function changesPage(
  from: Edition | undefined,
  to: Edition | null,
  kind: string | null,
  note: boolean,
) {
  const items = changes.filter((each) => !kind || each.kind === kind);
  return {
    from: from ? summary(from) : null,
    to: to ? summary(to) : null,
    counts: { promise: howMany('promise'), wording: howMany('wording') },
    items,
    next: null,
    total: items.length,
    note: note ? NOTE : null,
  };
}

const inPriority = (asked: string[], priority: string) =>
  asked.length === 0 || asked.includes(priority);

const refuseOpen = (found: Plan) => {
  const { unconfirmed, missing, suspicious } = found.readiness;
  return problem(
    422,
    'It needs a reason',
    `Say why the plan is agreed although ${unconfirmed} things are unconfirmed, ${missing} missing and ${suspicious} suspicious.`,
    [],
    'reason-needed',
  );
};

const refuseLabel = () =>
  problem(400, 'Not valid', 'Something is wrong.', [
    {
      pointer: '/label',
      code: 'not-rising',
      detail: 'The newest edition is 1.1; labels rise from there.',
    },
  ]);

export const editionHandlers = [
  http.get('/api/v1/plans/{id}/editions', ({ response }) => response(200).json(page(editions))),
  http.get('/api/v1/plans/{id}/editions/{label}', ({ params, response }) => {
    const found = find(params.label);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.get('/api/v1/plans/{id}/editions/{label}/priorities', ({ response }) =>
    response(200).json(page(editionLines.priorities)),
  ),
  http.get('/api/v1/plans/{id}/editions/{label}/actions', ({ query, response }) => {
    const asked = query.getAll('priority');
    return response(200).json(
      page(editionLines.actions.filter(({ priority }) => inPriority(asked, priority.id))),
    );
  }),
  http.get('/api/v1/plans/{id}/editions/{label}/indicators', ({ response }) =>
    response(200).json(page(editionLines.indicators)),
  ),
  http.get('/api/v1/plans/{id}/editions/{label}/changes', ({ params, query, response }) => {
    const to = find(params.label);
    if (!to) return response.untyped(notFound());
    const asked = query.get('from');
    const from = asked ? find(asked) : editions.find(({ number }) => number === to.number - 1);
    return response(200).json(
      changesPage(from, to, query.get('kind'), query.get('expand') === 'note'),
    );
  }),
  http.get('/api/v1/plans/{id}/unpublished', ({ query, response }) => {
    const from = find(query.get('from') ?? '1.1');
    return response(200).json(
      changesPage(from, null, query.get('kind'), query.get('expand') === 'note'),
    );
  }),
  http.post('/api/v1/plans/{id}/editions', async ({ request, response }) => {
    const { label = null, reason = null } = await request.json();
    if (label === '1.0') return response.untyped(refuseLabel());
    const [newest] = editions;
    if (!newest) return response.untyped(notFound());
    const made = { ...newest, id: shelf.newId(), number: 4, label: label ?? '1.2', reason };
    return response(201).json(made);
  }),
  http.post('/api/v1/plans/{id}/transitions', async ({ params, request, query, response }) => {
    const found = shelf.one([plan], params.id);
    if (!found) return response.untyped(notFound());
    const { to, reason = null, label = null } = await request.json();
    if (label === '1.0') return response.untyped(refuseLabel());
    if (to === 'agreed' && !reason) return response.untyped(refuseOpen(found));
    const newest = { id: 'new', label: label ?? '1.2', madeAt: '2026-11-22T09:00:00Z' };
    const next: Plan = {
      ...found,
      status: to,
      editions: { ...found.editions, newest: { ...newest, publishedAt: null } },
    };
    return response(200).json(query.get('dryRun') === 'true' ? next : shelf.put(next));
  }),
];

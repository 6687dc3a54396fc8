import type { Watch } from '@/api/types';
import { actions, news, plan, shelf, watches } from '@/test/data';
import { STAMPS } from '@/test/data/ids';
import { http, notFound, page } from './http';

// A watch has no updatedAt of its own; on the shelf of the mock everything has one.
const kept = watches.map((watch) => ({ ...watch, updatedAt: STAMPS.updatedAt }));
const all = () => shelf.all(kept, (thing) => 'on' in thing && !('kind' in thing));
const plain = ({ updatedAt: _updatedAt, ...watch }: Watch & { updatedAt: string }) => watch;

const SEEN = 'news-seen';
const unseen = () => (shelf.one([], SEEN) ? [] : news);

export const watchingHandlers = [
  http.get('/api/v1/watches', ({ query, response }) => {
    const covering = query.get('covering');
    const above = actions.find(({ id }) => id === covering)?.priority.id;
    const shown = all().filter(({ on }) => !covering || on.id === covering || on.id === above);
    return response(200).json(page(shown.map(plain)));
  }),
  http.post('/api/v1/watches', async ({ request, response }) => {
    const { type, id } = await request.json();
    const action = actions.find((each) => each.id === id);
    const watch = {
      id: shelf.newId(),
      version: 0,
      on: {
        type,
        id,
        ref: action?.ref ?? null,
        title: action?.title.text ?? plan.title,
        priority: null,
        action: null,
        field: null,
      },
      plan: { id: plan.id, ref: null, title: plan.title },
      createdAt: STAMPS.createdAt,
      updatedAt: STAMPS.updatedAt,
    };
    return response(201).json(plain(shelf.put(watch)));
  }),
  http.delete('/api/v1/watches/{id}', ({ params, response }) => {
    if (!all().some(({ id }) => id === params.id)) return response.untyped(notFound());
    shelf.remove(params.id);
    return response(204).empty();
  }),
  http.get('/api/v1/news', ({ query, response }) => {
    const shown = query.get('since') ? news : unseen();
    return response(200).json({ ...page(shown), upTo: 'n2', seenAt: null });
  }),
  http.post('/api/v1/news/seen', ({ response }) => {
    shelf.put({ id: SEEN, version: 0, updatedAt: STAMPS.updatedAt });
    return response(200).json({ upTo: 'n2', at: '2026-11-22T12:00:00Z' });
  }),
];

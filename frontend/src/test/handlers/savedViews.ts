import type { SavedView } from '@/api/types';
import { partnership, plan, savedViews, shelf } from '@/test/data';
import { STAMPS } from '@/test/data/ids';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const all = () => shelf.all(savedViews, (thing) => 'filters' in thing);
const one = (id: string) => all().find((view) => view.id === id);

const related = (id: string | null | undefined) =>
  id ? { id, code: partnership.shortName, name: partnership.name } : null;

const readQuery = (query: string): SavedView['filters'] =>
  [...new URLSearchParams(query)].map(([parameter, value]) => ({
    parameter,
    value,
    title: parameter === 'plan' ? plan.title : null,
  }));

export const savedViewHandlers = [
  http.get('/api/v1/saved-views', ({ response }) => response(200).json(page(all()))),
  http.get('/api/v1/saved-views/{id}', ({ params, response }) => {
    const found = one(params.id);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/saved-views', async ({ request, response }) => {
    const { name, query, sharedWith, partnership: shared } = await request.json();
    if (!name.trim()) {
      const faults = [{ pointer: '/name', code: 'required', detail: 'must not be blank' }];
      return response.untyped(problem(400, 'Invalid', '1 thing is wrong.', faults));
    }
    const view: SavedView = {
      id: shelf.newId(),
      version: 0,
      list: 'actions',
      name,
      query,
      filters: readQuery(query),
      sharedWith: sharedWith ?? 'nobody',
      partnership: related(shared),
      agency: null,
      mine: true,
      ...STAMPS,
      allowed: ['edit', 'delete'],
    };
    return response(201).json(shelf.put(view));
  }),
  http.patch('/api/v1/saved-views/{id}', async ({ params, request, response }) => {
    const found = one(params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    const { name, sharedWith, partnership: shared } = await request.json();
    return response(200).json(
      shelf.put({
        ...found,
        name: name ?? found.name,
        sharedWith: sharedWith ?? found.sharedWith,
        partnership: related(shared),
      }),
    );
  }),
  http.delete('/api/v1/saved-views/{id}', ({ params, request, response }) => {
    const found = one(params.id);
    if (!found) return response.untyped(notFound());
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    shelf.remove(params.id);
    return response(204).empty();
  }),
];

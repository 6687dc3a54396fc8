import type { Action, ActionPlace, NewNumber, Priority } from '@/api/types';
import { actions, priorities, shelf, themes } from '@/test/data';
import { http, notFound } from './http';
import { precondition } from './precondition';

interface Titled {
  id: string;
  ref: string;
  title: { text: string | null };
}

const titled = ({ id, ref, title }: Titled) => ({ id, ref, title: title.text });
const everyAction = () => shelf.all(actions, (thing) => 'milestones' in thing);
const everyPriority = () => shelf.all(priorities, (thing) => 'story' in thing);
const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

const beside = (action: Action) =>
  everyAction()
    .filter(({ priority }) => priority.id === action.priority.id)
    .filter(({ parent }) => parent?.id === action.parent?.id)
    .toSorted(byPosition);

function place(action: Action): ActionPlace {
  const { id, version, priority, parent, heading } = action;
  const lines = beside(action);
  const index = lines.findIndex((each) => each.id === id);
  const before = lines[index - 1];
  const after = before ? titled(before) : null;
  return { id, version, priority, parent, heading, after, position: index + 1 };
}

/** Counts positions anew without a new version, as the service does. */
function settle<Thing extends Action | Priority>(lines: Thing[], moved: string) {
  lines.forEach((line, index) => {
    const position = index + 1;
    if (line.position !== position || line.id === moved) {
      shelf.put({
        ...line,
        position,
        version: line.id === moved ? line.version : line.version - 1,
      });
    }
  });
}

function inserted<Thing extends { id: string }>(lines: Thing[], line: Thing, after: string | null) {
  const rest = lines.filter(({ id }) => id !== line.id);
  return rest.toSpliced(rest.findIndex(({ id }) => id === after) + 1, 0, line);
}

export const placeHandlers = [
  http.get('/api/v1/actions/{id}/place', ({ params, response }) => {
    const found = shelf.one(actions, params.id);
    return found ? response(200).json(place(found)) : response.untyped(notFound());
  }),
  http.put('/api/v1/actions/{id}/place', async ({ params, request, response }) => {
    const found = shelf.one(actions, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    const priority = everyPriority().find(({ id }) => id === said.priority);
    const parent = shelf.one(actions, said.parent ?? '');
    const headings = everyPriority().flatMap((each) => each.headings);
    const moved: Action = {
      ...found,
      priority: priority ? titled(priority) : found.priority,
      parent: parent ? titled(parent) : null,
      heading: headings.find(({ id }) => id === said.heading) ?? null,
    };
    settle(inserted(beside(moved), moved, said.after ?? null), moved.id);
    return response(200).json(place(shelf.one(actions, moved.id) ?? moved));
  }),
  http.put('/api/v1/priorities/{id}/place', async ({ params, request, response }) => {
    const found = shelf.one(priorities, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version);
    if (refused) return response.untyped(refused);
    const under = themes.find(({ id: each }) => each === said.theme);
    const theme = under ? { id: under.id, ref: null, title: under.title } : null;
    const moved = { ...found, theme };
    const lines = inserted(everyPriority().toSorted(byPosition), moved, said.after ?? null);
    settle(lines, found.id);
    const { id, version, plan } = found;
    return response(200).json({
      id,
      version: version + 1,
      plan,
      theme,
      after: null,
      position: lines.indexOf(moved) + 1,
    });
  }),
  http.post('/api/v1/plans/{id}/numbering', async ({ query, request, response }) => {
    const { priority: only } = await request.json();
    const lines = everyPriority().filter(({ id }) => !only || id === only);
    const items = lines.flatMap(({ id: priority, ref }) => {
      const tops = everyAction()
        .filter((each) => each.priority.id === priority && !each.parent && !each.ended)
        .toSorted(byPosition);
      return tops.map((each, index): NewNumber & { action: Action } => ({
        action: each,
        type: 'action',
        id: each.id,
        title: each.title.text,
        before: each.ref,
        after: `${ref}.${index + 1}`,
      }));
    });
    const changed = items.filter(({ before, after }) => before !== after);
    if (query.get('dryRun') !== 'true') {
      for (const { action, after } of changed) shelf.put({ ...action, ref: after });
    }
    return response(200).json({
      items: changed.map(({ action: _action, ...each }) => each),
      kept: items.length - changed.length,
    });
  }),
];

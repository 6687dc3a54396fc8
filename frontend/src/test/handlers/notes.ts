import type { LineInput, Note, NoteCounts } from '@/api/types';
import { actions, ME, mock, notes, officers, plan, priorities, shelf } from '@/test/data';
import { STAMPS } from '@/test/data/ids';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const all = () => shelf.all(notes, (thing) => 'replies' in thing && 'kind' in thing);
const one = (id: string) => all().find((note) => note.id === id);

function lineOf({ type, id, priority, field }: LineInput): Note['on'] {
  const action = actions.find((each) => each.id === id);
  const found = priorities.find((each) => each.id === (priority ?? action?.priority.id ?? id));
  const under = found ? { id: found.id, ref: found.ref, title: found.title.text } : null;
  return {
    type,
    id,
    ref: action?.ref ?? found?.ref ?? null,
    title: action?.title.text ?? found?.title.text ?? plan.title,
    priority: under,
    action: action ? { id, ref: action.ref, title: action.title.text } : null,
    field: field ?? null,
  };
}

function mentionsIn(text: string): Note['mentions'] {
  return officers
    .filter(({ id }) => text.includes(`@${id}`))
    .map(({ id, name }) => ({ id, kind: 'post' as const, code: null, name: name ?? '' }));
}

const saysNothing = (text: string) =>
  text.trim() === ''
    ? problem(400, 'Not valid', 'Say something.', [
        { pointer: '/text', code: 'required', detail: 'Say something.' },
      ])
    : null;

function made(body: { on: LineInput; kind: Note['kind']; text: string }): Note {
  return {
    id: shelf.newId(),
    version: 0,
    plan: { id: plan.id, ref: null, title: plan.title },
    on: lineOf(body.on),
    parent: null,
    kind: body.kind,
    state: 'open',
    text: body.text,
    author: ME,
    mentions: mentionsIn(body.text),
    editedAt: null,
    settled: null,
    replies: [],
    ...STAMPS,
    allowed: ['edit', 'reply', 'settled', 'withdrawn'],
  };
}

function counts(shown: Note[], keyOf: (note: Note) => { type: Note['on']['type']; id: string }) {
  const on = new Map<string, NoteCounts['on'][number]>();
  for (const note of mock.empty ? [] : shown.filter(({ state }) => state === 'open')) {
    const key = keyOf(note);
    const so = on.get(key.id) ?? { ...key, notes: 0, questions: 0 };
    on.set(key.id, {
      ...so,
      notes: so.notes + (note.kind === 'note' ? 1 : 0),
      questions: so.questions + (note.kind === 'question' ? 1 : 0),
    });
  }
  const list = [...on.values()];
  return {
    notes: list.reduce((sum, each) => sum + each.notes, 0),
    questions: list.reduce((sum, each) => sum + each.questions, 0),
    on: list,
  };
}

export const noteHandlers = [
  http.get('/api/v1/notes', ({ query, response }) => {
    const has = (name: 'on' | 'type' | 'kind' | 'state', value: string) => {
      const asked: string[] = query.getAll(name);
      return asked.length === 0 || asked.includes(value);
    };
    const priority = query.get('priority');
    const shown = all().filter(
      (note) =>
        has('on', note.on.id) &&
        has('type', note.on.type) &&
        has('kind', note.kind) &&
        has('state', note.state) &&
        (!priority || note.on.priority?.id === priority) &&
        (query.get('mine') !== 'true' || note.author.name === ME.name) &&
        (!query.get('mentions') || note.mentions.length > 0),
    );
    return response(200).json(page(shown));
  }),
  http.get('/api/v1/actions/{id}/notes', ({ params, response }) =>
    response(200).json(page(all().filter(({ on }) => on.action?.id === params.id))),
  ),
  http.get('/api/v1/plans/{id}/note-counts', ({ params, response }) =>
    response(200).json(
      counts(all(), ({ on }) =>
        on.priority ? { type: 'priority', id: on.priority.id } : { type: 'plan', id: params.id },
      ),
    ),
  ),
  http.get('/api/v1/priorities/{id}/note-counts', ({ params, response }) =>
    response(200).json(
      counts(
        all().filter(({ on }) => on.priority?.id === params.id),
        ({ on }) => ({ type: on.type, id: on.id }),
      ),
    ),
  ),
  http.post('/api/v1/notes', async ({ request, response }) => {
    const body = await request.json();
    const refused = saysNothing(body.text);
    return refused ? response.untyped(refused) : response(201).json(shelf.put(made(body)));
  }),
  http.post('/api/v1/notes/{id}/replies', async ({ params, request, response }) => {
    const note = one(params.id);
    const { text } = await request.json();
    if (!note) return response.untyped(notFound());
    const refused = saysNothing(text);
    if (refused) return response.untyped(refused);
    const { type, id } = note.on;
    const reply = { ...made({ on: { type, id }, kind: 'note', text }), version: 1 };
    reply.allowed = ['edit', 'withdrawn'];
    shelf.put({ ...note, version: note.version - 1, replies: [...note.replies, reply] });
    return response(201).json({ ...reply, on: note.on, parent: note.id });
  }),
  http.patch('/api/v1/notes/{id}', async ({ params, request, response }) => {
    const note = one(params.id);
    if (!note) return response.untyped(notFound());
    const refused = precondition(request, note.version);
    if (refused) return response.untyped(refused);
    const { text = note.text } = (await request.json()) as { text?: string };
    return response(200).json(
      shelf.put({
        ...note,
        text,
        mentions: mentionsIn(text ?? ''),
        editedAt: '2026-11-22T09:00:00Z',
      }),
    );
  }),
  http.post('/api/v1/notes/{id}/transitions', async ({ params, request, response }) => {
    const note = one(params.id);
    const { to, reason } = await request.json();
    if (!note) return response.untyped(notFound());
    const settled =
      to === 'settled' ? { by: ME, at: '2026-11-22T09:00:00Z', reason: reason ?? null } : null;
    return response(200).json(
      shelf.put({
        ...note,
        state: to,
        settled,
        ...(to === 'withdrawn' ? { text: null, mentions: [], allowed: [] } : {}),
        ...(to === 'settled' ? { allowed: ['reply', 'open'] } : {}),
        ...(to === 'open' ? { allowed: ['reply', 'settled'] } : {}),
      }),
    );
  }),
];

import { HttpResponse } from 'msw';
import type { Leads, Priority, PriorityPatch } from '@/api/types';
import {
  bin,
  frameworks,
  groups,
  indicators,
  officers,
  plan,
  priorities,
  shelf,
} from '@/test/data';
import { NO_LEADS } from '@/test/data/leads';
import { http, notFound, problem } from './http';
import { precondition } from './precondition';

const OUTCOMES = frameworks.flatMap(({ outcomes }) => outcomes);

function leads(said: NonNullable<PriorityPatch['leads']>): Leads {
  return {
    ...NO_LEADS,
    state: said.state,
    text: said.text ?? null,
    items: (said.items ?? []).map(({ officer, group, role }) => ({
      kind: group ? 'group' : 'post',
      id: group ?? officer ?? '',
      code: null,
      name: [...officers, ...groups].find(({ id }) => id === (group ?? officer))?.name ?? '',
      role,
      assignment: null,
    })),
  };
}

function placed(said: NonNullable<PriorityPatch['indicators']>): Priority['indicators'] {
  const [like] = priorities[0]?.indicators ?? [];
  return said.flatMap(({ indicator, label, wording, note }) => {
    const found = shelf.one(indicators, indicator);
    if (!found || !like) return [];
    const about = { id: found.id, ref: null, title: found.title.text };
    return [
      { ...like, indicator: about, label: label ?? null, wording, note: note ?? null, parts: [] },
    ];
  });
}

/** What is said of a priority, laid over what there is. */
function onto(priority: Priority, said: PriorityPatch): Priority {
  const { leads: who, theme, outcome, indicators: uses, headings, plan: _plan, ...plain } = said;
  const found = plan.themes.find(({ id }) => id === theme);
  return {
    ...priority,
    ...(plain as Partial<Priority>),
    ...(who ? { leads: leads(who) } : {}),
    ...(theme === undefined
      ? {}
      : { theme: found ? { id: found.id, ref: null, title: found.title } : null }),
    ...(outcome === undefined
      ? {}
      : { outcome: OUTCOMES.find(({ code }) => code === outcome) ?? null }),
    ...(uses ? { indicators: placed(uses) } : {}),
    ...(headings
      ? { headings: headings.map(({ id, text }) => ({ id: id ?? shelf.newId(), text })) }
      : {}),
  };
}

function faults({ story }: PriorityPatch) {
  const errors = (story ?? []).flatMap(({ text }, index) =>
    text
      ? []
      : [{ pointer: `/story/${index}/text`, code: 'blank', detail: 'Write something here.' }],
  );
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is missing.', errors) : null;
}

const [, , base] = priorities;

export const priorityWriteHandlers = [
  http.post('/api/v1/priorities', async ({ request, response }) => {
    const said = await request.json();
    if (!base) return response.untyped(notFound());
    const empty = { ...base, id: shelf.newId(), version: 0 };
    return response(201).json(shelf.put(onto(empty, said as PriorityPatch)));
  }),
  http.patch('/api/v1/priorities/{id}', async ({ params, request, response }) => {
    const found = shelf.one(priorities, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? faults(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onto(found, said)));
  }),
  http.delete('/api/v1/priorities/{id}', ({ params, request, response }) => {
    const found = shelf.one(priorities, params.id);
    if (!found) return response.untyped(notFound());
    const refused =
      precondition(request, found.version) ??
      (found.counts.actions > 0 ? problem(409, 'Still used', 'It has actions.') : null);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    bin.put({ type: 'priority', id: found.id, ref: found.ref, title: found.title.text });
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

import { HttpResponse } from 'msw';
import type { Action, ActionPatch, Lead, Timescale } from '@/api/types';
import { bin, actions, agencies, groups, officers, plan, priorities, shelf } from '@/test/data';
import { NO_LEADS, NO_TIMESCALE } from '@/test/data/leads';
import { http, notFound, problem } from './http';
import { precondition } from './precondition';

type Said = { state?: Timescale['state'] | null; text?: string | null } | null | undefined;

/** The service reads times; the mock knows one month, so that there is something to show. */
function when(said: Said): Timescale {
  const text = said?.text ?? null;
  if (said?.state === 'unconfirmed') return { ...NO_TIMESCALE, state: 'unconfirmed', text };
  if (!text) return NO_TIMESCALE;
  const due = text === 'By Sept 2027' ? '2027-09-30' : null;
  return { ...NO_TIMESCALE, state: 'set', text, kind: due ? 'due' : 'free-text', due };
}

const named = (id: string | null | undefined) =>
  [...agencies, ...officers, ...groups].find((each) => each.id === id);

function lead(kind: Lead['kind'], id: string | null | undefined, role: Lead['role']): Lead {
  const found = named(id);
  return { kind, id: id ?? '', code: null, name: found?.name ?? '', role, assignment: null };
}

const titled = (found: { id: string; ref: string; title: { text: string | null } }) => ({
  id: found.id,
  ref: found.ref,
  title: found.title.text,
});

/** What is said of an action, laid over what there is. */
function onto(action: Action, said: ActionPatch): Action {
  const priority = priorities.find(({ id }) => id === said.priority);
  const heading = priorities.flatMap(({ headings }) => headings);
  return {
    ...action,
    ...(priority ? { priority: titled(priority) } : {}),
    ...(said.heading === undefined
      ? {}
      : { heading: heading.find(({ id }) => id === said.heading) ?? null }),
    ...(said.ref === undefined ? {} : { ref: said.ref }),
    ...(said.title === undefined ? {} : { title: said.title }),
    ...(said.description === undefined ? {} : { description: said.description }),
    ...(said.note === undefined ? {} : { note: said.note }),
    ...(said.timescale === undefined ? {} : { timescale: when(said.timescale) }),
    ...(said.milestones
      ? {
          milestones: said.milestones.map((each) => ({
            id: each.id ?? shelf.newId(),
            text: each.text ?? null,
            timescale: when(each.timescale),
            officer: null,
            doneOn: each.doneOn ?? null,
            overdue: false,
            dueSoon: false,
            slips: action.milestones.find(({ id }) => id === each.id)?.slips ?? [],
          })),
        }
      : {}),
    ...(said.crossReferences
      ? {
          crossReferences: said.crossReferences.map(({ text, kind, ref, target }) => ({
            text,
            kind,
            ref,
            id: target ?? null,
          })),
        }
      : {}),
    ...(said.dependsOn
      ? {
          dependsOn: said.dependsOn.flatMap((id) => {
            const found = shelf.one(actions, id);
            return found ? [titled(found)] : [];
          }),
        }
      : {}),
    ...(said.leadAgencies
      ? {
          leadAgencies: {
            ...NO_LEADS,
            state: said.leadAgencies.state,
            text: said.leadAgencies.text ?? null,
            items: (said.leadAgencies.items ?? []).map((each) => ({
              ...lead('agency', each.agency, each.role),
              assignment: {
                id: 'as',
                state: each.state ?? 'proposed',
                recorded: each.recorded ?? false,
              },
            })),
          },
        }
      : {}),
    ...(said.leadOfficers
      ? {
          leadOfficers: {
            ...NO_LEADS,
            state: said.leadOfficers.state,
            text: said.leadOfficers.text ?? null,
            items: (said.leadOfficers.items ?? []).map((each) =>
              each.group
                ? lead('group', each.group, each.role)
                : lead('post', each.officer, each.role),
            ),
          },
        }
      : {}),
  };
}

function faults(said: ActionPatch) {
  if (!said.title || said.title.state !== 'absent') return null;
  const detail = 'It may be open, but not absent.';
  return problem(400, 'Not valid', 'Something is missing.', [
    { pointer: '/title', code: 'absent', detail },
  ]);
}

const [base] = actions;

export const actionWriteHandlers = [
  http.post('/api/v1/actions', async ({ request, response }) => {
    const said = await request.json();
    const refused = faults(said);
    if (refused || !base) return response.untyped(refused ?? notFound());
    const parent = shelf.one(actions, said.parent ?? '');
    const empty: Action = {
      ...base,
      id: shelf.newId(),
      version: 0,
      plan: { id: plan.id, ref: null, title: plan.title },
      parent: parent ? titled(parent) : null,
      heading: null,
      description: null,
      timescale: NO_TIMESCALE,
      milestones: [],
      nextDue: null,
      leadAgencies: NO_LEADS,
      leadOfficers: NO_LEADS,
      monitoring: { state: 'absent', text: null, groups: [], source: null },
      crossReferences: [],
      dependsOn: [],
      neededBy: [],
      subActions: [],
      note: null,
      overdue: false,
      dueSoon: false,
      externalIds: [],
    };
    return response(201).json(shelf.put(onto(empty, said)));
  }),
  http.patch('/api/v1/actions/{id}', async ({ params, request, response }) => {
    const found = shelf.one(actions, params.id);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? faults(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onto(found, said)));
  }),
  http.delete('/api/v1/actions/{id}', ({ params, request, response }) => {
    const found = shelf.one(actions, params.id);
    if (!found) return response.untyped(notFound());
    const refused =
      precondition(request, found.version) ??
      (found.subActions.length > 0
        ? problem(409, 'Still used', 'It has sub-actions. Delete or move them first.')
        : null);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    bin.put({ type: 'action', id: found.id, ref: found.ref, title: found.title.text });
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

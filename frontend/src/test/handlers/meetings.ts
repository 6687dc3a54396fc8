import { HttpResponse } from 'msw';
import type { Meeting, MeetingPatch } from '@/api/types';
import { actions, groups, meetings, officers, plan, shelf } from '@/test/data';
import { http, notFound, page, problem } from './http';
import { precondition } from './precondition';

const isMeeting = (thing: object) => 'attendance' in thing;

const officer = (wanted: string | null | undefined) => {
  const found = officers.find((each) => each.id === wanted);
  return found ? { id: found.id, code: null, name: found.name } : null;
};

const seat = (wanted: string | null | undefined) => {
  const found = groups.flatMap(({ seats }) => seats).find((each) => each.id === wanted);
  if (!found) return null;
  const { id, agency, role, chair, inAttendance } = found;
  return { id, agency, role, chair, inAttendance };
};

type About = NonNullable<NonNullable<MeetingPatch['decisions']>[number]['about']>;

function subject({ kind, id }: About): Meeting['decisions'][number]['about'] {
  const action = actions.find((each) => each.id === id);
  const of = { id: plan.id, ref: null, title: plan.title };
  return action
    ? { kind, id, ref: action.ref, title: action.title.text, plan: of }
    : { kind, id, ref: null, title: plan.title, plan: of };
}

function onto(found: Meeting, said: MeetingPatch): Meeting {
  return {
    ...found,
    ...(said.date === undefined ? {} : { date: said.date }),
    ...(said.place === undefined ? {} : { place: said.place }),
    ...(said.agenda === undefined ? {} : { agenda: said.agenda }),
    ...(said.minutes === undefined ? {} : { minutes: said.minutes }),
    ...(said.attendance
      ? {
          attendance: said.attendance.map((each) => ({
            seat: seat(each.seat),
            officer: officer(each.officer),
            presence: each.presence,
            deputy: officer(each.deputy),
            note: each.note ?? null,
          })),
        }
      : {}),
    ...(said.decisions
      ? {
          decisions: said.decisions.map((each) => ({
            id: each.id ?? shelf.newId(),
            number: each.number ?? null,
            text: each.text,
            dissent: each.dissent ?? null,
            about: each.about ? subject(each.about) : null,
          })),
        }
      : {}),
  };
}

function faults({ date, decisions }: MeetingPatch) {
  const errors = [
    ...(date === ''
      ? [{ pointer: '/date', code: 'required', detail: 'Give the day of the meeting.' }]
      : []),
    ...(decisions ?? []).flatMap(({ text }, index) =>
      text
        ? []
        : [
            {
              pointer: `/decisions/${index}/text`,
              code: 'blank',
              detail: 'Say what was decided.',
            },
          ],
    ),
  ];
  return errors.length > 0 ? problem(400, 'Not valid', 'Something is missing.', errors) : null;
}

export const meetingHandlers = [
  // A plan of the mock has no edition that a decision could be about.
  http.get('/api/v1/plans/{id}/editions', ({ response }) => response(200).json(page([]))),
  http.get('/api/v1/groups/{id}/members', ({ params, response }) => {
    const found = shelf.one(groups, params.id);
    if (!found) return response.untyped(notFound());
    return response(200).json(
      page(found.seats.map((each) => ({ ...each, vacant: each.officer === null }))),
    );
  }),
  http.get('/api/v1/groups/{id}/meetings', ({ params, response }) => {
    const all = shelf.all(meetings, isMeeting).filter(({ group }) => group.id === params.id);
    return response(200).json(page(all.toSorted((a, b) => b.date.localeCompare(a.date))));
  }),
  http.get('/api/v1/groups/{id}/meetings/{meeting}', ({ params, response }) => {
    const found = shelf.one(meetings, params.meeting);
    return found ? response(200).json(found) : response.untyped(notFound());
  }),
  http.post('/api/v1/groups/{id}/meetings', async ({ request, response }) => {
    const said = await request.json();
    const refused = faults(said);
    if (refused) return response.untyped(refused);
    const empty = { ...(meetings[1] as Meeting), id: shelf.newId(), version: 0 };
    return response(201).json(shelf.put(onto(empty, said)));
  }),
  http.patch('/api/v1/groups/{id}/meetings/{meeting}', async ({ params, request, response }) => {
    const found = shelf.one(meetings, params.meeting);
    if (!found) return response.untyped(notFound());
    const said = await request.json();
    const refused = precondition(request, found.version) ?? faults(said);
    if (refused) return response.untyped(refused);
    return response(200).json(shelf.put(onto(found, said)));
  }),
  http.delete('/api/v1/groups/{id}/meetings/{meeting}', ({ params, request, response }) => {
    const found = shelf.one(meetings, params.meeting);
    if (!found) return response.untyped(notFound());
    const refused =
      precondition(request, found.version) ??
      (found.decisions.length > 0
        ? problem(409, 'Has history', 'Something was decided at this meeting.')
        : null);
    if (refused) return response.untyped(refused);
    shelf.remove(found.id);
    return response.untyped(new HttpResponse(null, { status: 204 }));
  }),
];

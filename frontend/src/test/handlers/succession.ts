import type { MovedLine, Officer, WorkLine } from '@/api/types';
import { actions, agencies, groups, officers, plan, priorities } from '@/test/data';
import { http, notFound, page, problem } from './http';

const ofPlan = { id: plan.id, code: null, name: plan.title };

/** What the first officer of the mock holds; the others hold nothing. */
function workOf(id: string): WorkLine[] {
  if (id !== officers[0]?.id) return [];
  const lines: (WorkLine | undefined)[] = [
    priorities[0] && {
      kind: 'priority',
      id: priorities[0].id,
      role: 'lead',
      text: null,
      where: {
        id: priorities[0].id,
        code: priorities[0].ref,
        name: priorities[0].title.text ?? '',
      },
      plan: ofPlan,
    },
    actions[0] && {
      kind: 'action',
      id: actions[0].id,
      role: 'lead',
      text: null,
      where: { id: actions[0].id, code: actions[0].ref, name: actions[0].title.text ?? '' },
      plan: ofPlan,
    },
    groups[0] && {
      kind: 'chair',
      id: groups[0].seats[0]?.id ?? '',
      role: null,
      text: 'Chair',
      where: { id: groups[0].id, code: groups[0].code, name: groups[0].name },
      plan: null,
    },
  ];
  return lines.filter((line) => line !== undefined);
}

const named = (id: string | null | undefined) => {
  const found = [...officers, ...agencies, ...groups].find((each) => each.id === id);
  return found ? { id: found.id, code: null, name: found.name } : null;
};

const nobody = { id: '', code: null, name: '' };

const invalid = (pointer: string, detail: string) =>
  problem(400, 'Not valid', detail, [{ pointer, code: 'required', detail }]);

const moved = (
  lines: WorkLine[],
  from: string,
  to: (line: WorkLine) => string | null | undefined,
) =>
  lines.map((line): MovedLine => ({ ...line, from: named(from) ?? nobody, to: named(to(line)) }));

export const successionHandlers = [
  http.get('/api/v1/officers/{id}/work', ({ params, response }) => {
    const lines = workOf(params.id);
    const counts = lines.map(({ kind }) => ({ kind, lines: 1 }));
    return response(200).json({ ...page(lines), counts });
  }),
  http.post('/api/v1/officers/{id}/departure', async ({ params, request, response }) => {
    const said = await request.json();
    const officer = officers.find((each) => each.id === params.id);
    if (!officer) return response.untyped(notFound());
    if (!said.leftOn) return response.untyped(invalid('/leftOn', 'It must be a date.'));
    const lines = moved(workOf(officer.id), officer.id, (line) => {
      const own = said.lines?.find((each) => each.id === line.id);
      const kind = said.kinds?.find((each) => each.kind === line.kind);
      return own ? own.to : kind ? kind.to : said.to;
    });
    const left = lines.filter(({ to }) => to === null).length;
    return response(200).json({
      officer: { ...officer, leftOn: said.leftOn },
      lines,
      moved: lines.length - left,
      left,
    });
  }),
  http.post('/api/v1/officers/{id}/merge', async ({ params, request, response }) => {
    const { into } = await request.json();
    const gone = officers.find((each) => each.id === params.id);
    const stays = officers.find((each) => each.id === into);
    if (!gone) return response.untyped(notFound());
    if (!stays) return response.untyped(invalid('/into', 'Choose the entry that stays.'));
    const lines = moved(workOf(gone.id), gone.id, () => stays.id);
    const officer: Officer = { ...stays, aliases: [...stays.aliases, gone.name] };
    return response(200).json({ officer, lines, moved: lines.length, left: 0 });
  }),
  http.get('/api/v1/officers/{id}/personal-data', ({ params, response }) => {
    const person = officers.find((each) => each.id === params.id);
    if (!person) return response.untyped(notFound());
    return response(200).json({
      madeOn: '2026-11-21',
      person,
      names: [person.name],
      namesInDocuments: [],
      addresses: person.email ? [person.email] : [],
      roles: [],
      invitations: [],
      mail: [],
      namedIn: workOf(person.id),
      reports: [],
      editions: [],
      meetings: [],
      notes: [],
      settled: [],
      mentions: [],
      watches: [],
      settings: [],
      jobs: [],
      done: [],
    });
  }),
  http.post('/api/v1/officers/{id}/erasure', async ({ params, request, response }) => {
    const { reason } = await request.json();
    const officer = officers.find((each) => each.id === params.id);
    if (!officer) return response.untyped(notFound());
    if (!reason) return response.untyped(invalid('/reason', 'It must not be blank.'));
    const erased: Officer = { ...officer, name: 'Name removed', email: null, aliases: [] };
    return response(200).json({ officer: erased, lines: 2, editions: 1, record: 5, own: 3 });
  }),
  http.get('/api/v1/agencies/{id}/succession', ({ params, response }) => {
    const former = named(params.id) ?? nobody;
    return response(200).json(
      page([
        {
          id: '0199cccc-0000-7000-8000-000000000001',
          kind: 'renamed' as const,
          on: '2025-04-01',
          former: { ...former, name: 'The old name' },
          successors: [former],
          reason: 'Reorganisation',
        },
      ]),
    );
  }),
  http.post('/api/v1/agencies/{id}/succession', async ({ params, request, response }) => {
    const said = await request.json();
    const agency = agencies.find((each) => each.id === params.id);
    const successors = said.successors ?? [];
    if (!agency) return response.untyped(notFound());
    if (said.kind === 'renamed' && !said.name)
      return response.untyped(invalid('/name', 'Say what it is called now.'));
    if (said.kind !== 'renamed' && successors.length === 0)
      return response.untyped(invalid('/successors', 'One that is merged has one successor.'));
    const first = successors[0]?.agency;
    const takes = (line: WorkLine) =>
      successors.find((each) => each.lines?.some(({ id }) => id === line.id))?.agency ?? first;
    const lines = first ? moved(workOf(officers[0]?.id ?? '').slice(1), agency.id, takes) : [];
    const renamed = { ...agency, name: said.name ?? agency.name, aliases: [agency.name] };
    return response(200).json({
      succession: {
        id: '0199cccc-0000-7000-8000-000000000002',
        kind: said.kind,
        on: said.on,
        former: named(agency.id) ?? nobody,
        successors: first
          ? successors.map((each) => named(each.agency) ?? nobody)
          : [{ id: agency.id, code: null, name: renamed.name }],
        reason: said.reason ?? null,
      },
      agency: agencies.find((each) => each.id === first) ?? renamed,
      lines,
      counts: [],
    });
  }),
  http.post('/api/v1/plans/{id}/reassignments', async ({ request, response }) => {
    const { from, to } = await request.json();
    const gone = from.agency ?? from.officer ?? from.group;
    const comes = to.agency ?? to.officer ?? to.group;
    if (!gone || !comes) return response.untyped(invalid(gone ? '/to' : '/from', 'Name one.'));
    const lines = moved(workOf(officers[0]?.id ?? '').slice(0, 2), gone, () => comes);
    return response(200).json({ lines, moved: lines.length });
  }),
];

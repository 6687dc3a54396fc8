import type { APIRequestContext } from '@playwright/test';
import { ready } from './ready.ts';
import { script } from './script.ts';

const set = (text: string) => ({ state: 'set', text });

/** Numbers and names that no other run has given. */
const own = (name: string) => `${name} ${Date.now()}`;

/**
 * A plan of the county's with one of everything that has a page, made for this run alone: long words, open things,
 * something deleted and something ended among it, so that a page shows what it can show.
 */
export async function oneOfEach(request: APIRequestContext) {
  const { partnership, made, post, remove, get } = await script(request);
  const listed = async (path: string) => ((await get(path)) as { items: { id: string }[] }).items;
  const agency = await made('/agencies', {
    partnership,
    code: own('SW'),
    name: 'Saint Withburga’s Multi-Disciplinary Neighbourhood Partnership for Families',
    kind: 'voluntary',
  });
  const membership = await made('/memberships', { agency, partnership, from: '2005-04-01' });
  const officer = await made('/officers', {
    partnership,
    agency,
    kind: 'person',
    name: own('Coordinator of Everything'),
    jobTitle: 'Neighbourhood and Transitions Coordinator',
    email: `${Date.now()}@neighbourhood.example`,
  });
  const group = await made('/groups', {
    partnership,
    code: own('G'),
    name: 'Workforce Development and Interagency Commissioning Group',
    kind: 'sub-group',
    seats: [
      { role: 'Chair', statutory: false, chair: true, inAttendance: false, officer },
      { agency, statutory: true, chair: false, inAttendance: false },
    ],
  });
  const plan = await made('/plans', {
    partnership,
    title: own('One of each'),
    coverText: 'What **all of us** promise.',
    period: { start: '2027-04-01', end: '2030-03-31' },
    contact: officer,
    sections: [{ title: 'Vision', text: 'Every child is heard.\n\n- at home\n- at school' }],
    themes: [{ title: 'Safe' }, { title: 'Well' }],
  });
  const indicator = await made('/indicators', {
    partnership,
    title: set('First-time entrants to the youth justice system aged 10 to 17'),
    references: ['NI 111'],
    definitionStatus: 'proxy',
  });
  const priority = await made('/priorities', {
    plan,
    ref: '1',
    title: set('Children and young people feel safe where they live'),
    leads: { state: 'set', items: [{ officer, role: 'lead' }] },
    outcome: 'stay-safe',
    population: set('All children and young people of the county'),
    conditions: [{ heading: 'Children and young people', items: ['are heard', 'are safe'] }],
    indicators: [{ indicator, label: '1', wording: { state: 'absent' } }],
  });
  await made('/priorities', { plan, ref: '2', title: set('Families get help early') });
  const action = await made('/actions', {
    priority,
    ref: '1.1',
    title: set('A forum in every school, run by young people and heard by the partnership’s board'),
    description: 'With *help* from [the youth service](https://example.org).',
    timescale: set('By Sept 2028'),
    leadOfficers: { state: 'set', items: [{ officer, role: 'lead' }] },
    leadAgencies: {
      state: 'set',
      items: [{ agency, role: 'lead', state: 'accepted', recorded: true }],
    },
    milestones: [
      { text: 'Schools asked', timescale: { text: 'March 2028' }, officer },
      { text: 'First forum held', timescale: { text: 'TBC' } },
    ],
  });
  await made('/actions', {
    priority,
    parent: action,
    ref: '1.1a',
    title: set('In primary schools'),
  });
  const ended = await made('/actions', { priority, ref: '1.2', title: set('A paper newsletter') });
  await post(`/actions/${ended}/transitions`, { to: 'ended', reason: 'Nobody read it' });
  const doomed = await made('/actions', {
    priority,
    ref: '1.3',
    title: set('A second newsletter'),
  });
  await made('/notes', {
    on: { type: 'action', id: action },
    kind: 'question',
    text: `Does @${officer} know of this?`,
  });
  await post(`/plans/${plan}/editions`, { label: '0.1' });
  await made('/actions', { priority, ref: '1.4', title: set('A letter to every parent') });
  await post(`/plans/${plan}/editions`, { label: '0.2' });
  const removed = await made('/actions', {
    priority,
    ref: '1.5',
    title: set('A third newsletter'),
  });
  await remove(`/actions/${removed}`);
  const { items } = (await get(`/deletions?thing=${removed}`)) as { items: { id: string }[] };
  const meeting = await made(`/groups/${group}/meetings`, {
    date: '2026-05-20',
    place: 'Town Hall',
    attendance: [{ officer, presence: 'apologies' }],
    decisions: [{ text: 'To ask the schools first', about: { kind: 'action', id: action } }],
  });
  const invitation = await made('/invitations', {
    email: `invited.${Date.now()}@neighbourhood.example`,
    role: 'agency-officer',
    scope: { type: 'agency', id: agency },
    officer,
  });
  const role = await made('/grants', {
    principal: { issuer: ready.issuer, subject: own('somebody') },
    name: 'Neighbourhood coordinator',
    role: 'agency-officer',
    scope: { type: 'agency', id: agency },
    officer,
  });
  const framework = await made('/frameworks', {
    partnership,
    code: `own-${Date.now()}`,
    name: own('What we want for every child'),
    outcomes: [{ code: 'safe', name: 'Every child is safe, at home and on the way to school' }],
  });
  const calendar = await made('/calendars', {
    partnership,
    name: own('Half-years'),
    kind: 'half-years',
    reporting: false,
  });
  const view = await made('/saved-views', {
    list: 'actions',
    name: own('Late, and still to be confirmed'),
    query: `plan=${plan}&overdue=true&unconfirmed=true`,
    sharedWith: 'partnership',
    partnership,
  });
  // The demonstration asks for its last period.
  const rounds = await listed(`/reporting-rounds?state=open&partnership=${partnership}`);
  const round = rounds[0]?.id ?? '';
  const asked = await listed(`/reporting-rounds/${round}/reminders`);
  const owed = (await get(`/reporting-rounds/${round}/owed?limit=1`)) as {
    items: { action: { id: string }; agency: { id: string } }[];
  };
  return {
    framework,
    calendar,
    view,
    round,
    reminder: asked[0]?.id ?? '',
    owed: { action: owed.items[0]?.action.id ?? '', agency: owed.items[0]?.agency.id ?? '' },
    partnership,
    agency,
    membership,
    officer,
    group,
    meeting,
    plan,
    priority,
    action,
    ended,
    doomed,
    indicator,
    deletion: items[0]?.id ?? '',
    invitation,
    role,
    at: new Date().toISOString(),
  };
}

export type OneOfEach = Awaited<ReturnType<typeof oneOfEach>>;

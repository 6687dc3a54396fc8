import type { Action, Owed, Report, Round } from '@/api/types';
import { actions } from './actions';
import { id, STAMPS } from './ids';
import { partnership } from './members';
import { Q2, reports } from './reports';
import { shelf } from './shelf';

const NONE = {
  owed: 0,
  answered: 0,
  submitted: 0,
  accepted: 0,
  returned: 0,
  draft: 0,
  outstanding: 0,
  late: 0,
};

export const rounds: Round[] = [
  {
    id: id('rou', 1),
    version: 1,
    partnership: { id: partnership.id, code: null, name: partnership.name },
    period: Q2,
    state: 'open',
    openedAt: '2026-10-01T08:00:00Z',
    closedAt: null,
    due: '2026-10-28',
    overdue: true,
    plans: [],
    instructions: 'Say what was done since July.',
    counts: NONE,
    mine: null,
    ...STAMPS,
    allowed: ['edit', 'close', 'remind'],
  },
];

const isReport = (thing: { id: string }) => 'returnReason' in thing;
const isHandedIn = ({ state }: Report) => state === 'submitted' || state === 'accepted';

/** What each lead agency of the mock's actions owes for the round's period, and what has come. */
export function owedIn(round: Round): Owed[] {
  const live = shelf.all(actions, (thing) => 'milestones' in thing);
  const given = shelf.all(reports, isReport);
  const lines = live
    .filter(({ ended }) => !ended)
    .flatMap((action) =>
      action.leadAgencies.items
        .filter(({ kind, role }) => kind === 'agency' && role === 'lead')
        .map((lead) => ({
          action,
          agency: { id: lead.id, code: lead.code, name: lead.name ?? '' },
        })),
    );
  return lines.map(({ action, agency }, index) => line(round, action, agency, index + 1, given));
}

function line(
  round: Round,
  action: Action,
  agency: Owed['agency'],
  number: number,
  given: Report[],
): Owed {
  const own = given.filter((each) => each.action.id === action.id && each.agency.id === agency.id);
  const report = own.find(({ period }) => period.start === round.period.start) ?? null;
  const before = own.find((each) => each.period.start < round.period.start && isHandedIn(each));
  return {
    number,
    action: { id: action.id, ref: action.ref, title: action.title.text },
    parent: action.parent,
    priority: action.priority,
    plan: action.plan,
    agency,
    officers: action.leadOfficers.items.map((lead) => ({
      id: lead.id,
      kind: lead.kind,
      name: lead.name ?? '',
    })),
    timescale: action.timescale.text,
    owedFrom: round.openedAt,
    answered: report !== null && isHandedIn(report),
    report,
    previous: before?.status ? { ...before, status: before.status } : null,
    passedOn: null,
    late: report?.late ?? false,
    allowed: action.allowed.includes('report-progress') ? ['report'] : [],
  };
}

/** A round as the service shows it: its figures are counted anew each time. */
export function counted(round: Round, acting: ReadonlySet<string>): Round {
  const owed = owedIn(round);
  const mine = owed.filter(({ agency }) => acting.has(agency.id));
  return { ...round, counts: count(owed), mine: acting.size > 0 ? count(mine) : null };
}

function count(owed: Owed[]): Round['counts'] {
  const answered = owed.filter((each) => each.answered).length;
  const inState = (state: string) => owed.filter(({ report }) => report?.state === state).length;
  return {
    owed: owed.length,
    answered,
    submitted: inState('submitted'),
    accepted: inState('accepted'),
    returned: inState('returned'),
    draft: inState('draft'),
    outstanding: owed.length - answered,
    late: owed.filter(({ late }) => late).length,
  };
}

import type { Action, Period, Periods, Report } from '@/api/types';
import { id, STAMPS } from './ids';
import { agencyByCode, officers, partnership, ref } from './members';
import { actions } from './actions';

const quarter = (n: number, year: number, start: string, end: string): Period => ({
  label: `Q${n} ${year}/${String(year + 1).slice(2)}`,
  start,
  end,
});

export const Q4 = quarter(4, 2025, '2026-01-01', '2026-03-31');
export const Q1 = quarter(1, 2026, '2026-04-01', '2026-06-30');
export const Q2 = quarter(2, 2026, '2026-07-01', '2026-09-30');
export const Q3 = quarter(3, 2026, '2026-10-01', '2026-12-31');

/** As of 28 November 2026. */
export const periods: Periods = {
  partnership: partnership.id,
  kind: 'quarters',
  current: Q3,
  newestEnded: Q2,
  periods: [Q4, Q1, Q2, Q3],
};

const titled = ({ id: own, ref: number, title }: Action) => ({
  id: own,
  ref: number,
  title: title.text,
});

export const by = (n: number) => {
  const found = officers[n];
  return { officer: found?.id ?? '', name: null, post: found?.name ?? null };
};

/** Short, since an id of the mock ends with six signs of what it is made from. */
const idOf = (action: Action, code: string, period: Period) =>
  id('rep', `${actions.indexOf(action)}${code.slice(0, 2)}${period.start.slice(5, 7)}`);

/** A report of the mock's action, as its agency begins it. */
export function draftReport(action: Action, code: string, period: Period): Report {
  return {
    id: idOf(action, code, period),
    version: 1,
    plan: action.plan,
    priority: action.priority,
    action: titled(action),
    parent: action.parent,
    agency: ref(agencyByCode(code)),
    period,
    state: 'draft',
    status: null,
    rating: null,
    ratingFollows: true,
    ratingReason: null,
    done: null,
    next: null,
    obstacles: null,
    percent: null,
    evidence: [],
    onBehalf: false,
    by: by(0),
    submittedAt: null,
    decidedAt: null,
    decidedBy: null,
    returnReason: null,
    previous: null,
    late: false,
    ...STAMPS,
    allowed: ['edit', 'delete', 'submit'],
  };
}

function actionCalled(wanted: string) {
  const found = actions.find(({ ref: own }) => own === wanted);
  if (!found) throw new Error(`The mock has no action ${wanted}.`);
  return found;
}

const menus = actionCalled('1.1');
const courses = actionCalled('1.4');

export const reports: Report[] = [
  {
    ...draftReport(menus, 'RCC', Q1),
    state: 'accepted',
    status: 'on-track',
    rating: 'green',
    done: 'The kitchens of 31 schools were surveyed.',
    next: 'Menus are tried in five schools.',
    percent: 30,
    evidence: [{ title: 'Survey of kitchens', url: 'https://rowanshire.example/kitchens' }],
    submittedAt: '2026-07-14T09:00:00Z',
    decidedAt: '2026-07-20T09:00:00Z',
    decidedBy: by(3),
    allowed: [],
  },
  {
    ...draftReport(menus, 'RPCT', Q2),
    state: 'submitted',
    status: 'at-risk',
    rating: 'amber',
    done: 'The dietitian has read the menus of twelve schools.',
    obstacles: 'Her post is vacant from November.',
    by: by(1),
    submittedAt: '2026-10-12T09:00:00Z',
    allowed: ['accept', 'return'],
  },
  {
    ...draftReport(courses, 'RCC', Q2),
    state: 'returned',
    status: 'on-track',
    rating: 'green',
    done: 'It goes well.',
    submittedAt: '2026-10-09T09:00:00Z',
    decidedAt: '2026-10-15T09:00:00Z',
    decidedBy: by(3),
    returnReason: 'Say in how many centres.',
    allowed: ['submit', 'withdraw'],
  },
];

import type { Action } from '@/api/types';
import { londonDay } from '@/ui/dates';

type Status = Action['status'];

/** What a plan's actions are filtered by, as it stands in the address: one value each. */
export interface PlanActionFilters {
  agency?: string;
  role?: 'lead' | 'supporting';
  officer?: string;
  group?: string;
  /** One or more ids, joined by commas. */
  priority?: string;
  theme?: string;
  status?: Status;
  rating?: NonNullable<Action['rating']>;
  unreported?: 'yes';
  due?: 'overdue' | 'soon';
  dueFrom?: string;
  dueTo?: string;
  open?: 'yes';
  ended?: 'yes';
  /** The day since which something of it changed. */
  since?: string;
  q?: string;
  after?: string;
}

export type FilterName = Exclude<keyof PlanActionFilters, 'after'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[\w-]+$/;
/** How a value in the address has to look for each filter. */
const SHAPES: Record<keyof PlanActionFilters, RegExp> = {
  agency: ID,
  role: /^(lead|supporting)$/,
  officer: ID,
  group: ID,
  priority: /^[\w-]+(,[\w-]+)*$/,
  theme: ID,
  status: /^(not-started|on-track|at-risk|off-track|completed|deferred|cancelled)$/,
  rating: /^(green|amber|red)$/,
  unreported: /^yes$/,
  due: /^(overdue|soon)$/,
  dueFrom: DAY,
  dueTo: DAY,
  open: /^yes$/,
  ended: /^yes$/,
  since: DAY,
  q: /\S/,
  after: /./,
};

/** What of an address is a filter; anything else is left out. */
export function readFilters(search: object): PlanActionFilters {
  const read = Object.fromEntries(
    Object.entries(SHAPES).flatMap(([name, shape]) => {
      const value: unknown = Object.entries(search).find(([each]) => each === name)?.[1];
      return typeof value === 'string' && shape.test(value) ? [[name, value]] : [];
    }),
  ) as PlanActionFilters;
  // A part that nobody plays filters nothing.
  if (!read.agency) delete read.role;
  return read;
}

/** The parameters of the service that are called otherwise in the address. */
const CALLED: Partial<Record<FilterName, string>> = {
  due: 'overdue',
  open: 'unconfirmed',
  since: 'updatedSince',
};
const YES_OR_NO: ReadonlySet<FilterName> = new Set(['due', 'open', 'ended', 'unreported']);
const NAMES = (Object.keys(SHAPES) as (keyof PlanActionFilters)[]).filter(
  (name): name is FilterName => name !== 'after',
);

/** The instant at which a day begins. */
export const startOf = (day: string) => `${day}T00:00:00Z`;

/** The parameter of the service that means the same as a filter of the address, and its value. */
export function parameterOf(name: FilterName, value: string): [string, string] {
  if (name === 'due' && value === 'soon') return ['dueSoon', 'true'];
  const said = name === 'since' ? startOf(value) : YES_OR_NO.has(name) ? 'true' : value;
  return [CALLED[name] ?? name, said];
}

/** The query of the service that filters a plan's actions so. */
export function savedQueryOf(plan: string, filters: PlanActionFilters) {
  const query = new URLSearchParams({ plan });
  for (const name of NAMES) {
    const value = filters[name];
    // Only several priorities stand in one value.
    for (const each of name === 'priority' ? (value?.split(',') ?? []) : value ? [value] : []) {
      query.append(...parameterOf(name, each));
    }
  }
  return query.toString();
}

function inAddress(name: FilterName, value: string) {
  if (name === 'since') return londonDay(value);
  if (name === 'due') return 'overdue';
  return YES_OR_NO.has(name) ? 'yes' : value;
}

/**
 * The plan and the filters that these parameters mean; null when the page of a plan's actions cannot
 * show all that they ask for.
 */
export function filtersOf(saved: { parameter: string; value: string }[]) {
  const [plan, ...others] = saved.filter(({ parameter }) => parameter === 'plan');
  if (!plan || others.length > 0) return null;
  const filters: Partial<Record<FilterName, string>> = {};
  for (const { parameter, value } of saved.filter((each) => each !== plan)) {
    const soon = parameter === 'dueSoon';
    const name = soon ? 'due' : NAMES.find((each) => (CALLED[each] ?? each) === parameter);
    if (!name || (name in filters && name !== 'priority') || value === 'false') return null;
    const said = soon ? 'soon' : inAddress(name, value);
    filters[name] = name in filters ? `${filters[name]},${said}` : said;
  }
  return { plan: plan.value, filters: readFilters(filters) };
}

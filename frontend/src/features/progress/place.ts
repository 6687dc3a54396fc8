import type { Action, Me, Period, Report } from '@/api/types';

export type Previous = NonNullable<Report['previous']>;
export type ReportingAgency = Report['agency'];

/** What is reported on: one action, by one agency, for one period, and what is there already. */
export interface Place {
  action: Action;
  agency: ReportingAgency;
  period: Period;
  report: Report | null;
  /** What the agency handed in last, before this period. */
  previous: Previous | null;
  /** The agency is not one's own. */
  onBehalf: boolean;
}

/**
 * The agencies one may report for: one's own first, and for a partnership's officer everybody's that
 * lead or support the action and have not declined.
 */
export function agenciesToReportFor(
  { leadAgencies, allowed }: Action,
  me: Me,
  officer: boolean,
): ReportingAgency[] {
  if (!allowed.includes('report-progress')) return [];
  const acting = new Set(me.agencies.map(({ id }) => id));
  const named = leadAgencies.items
    .filter(({ kind, assignment }) => kind === 'agency' && assignment?.state !== 'declined')
    .map(({ id, code, name }) => ({ id, code, name: name ?? '' }));
  const own = named.filter(({ id }) => acting.has(id));
  return officer ? [...own, ...named.filter(({ id }) => !acting.has(id))] : own;
}

const isHandedIn = ({ state }: Report) => state === 'submitted' || state === 'accepted';

/** The newest report that was handed in for an earlier period. */
export function handedInBefore(reports: Report[], agency: string, start: string): Previous | null {
  const found = reports
    .filter((each) => each.agency.id === agency && isHandedIn(each) && each.period.start < start)
    .toSorted((a, b) => b.period.start.localeCompare(a.period.start))[0];
  return found?.status ? { ...found, status: found.status } : null;
}

export function placeOf(
  action: Action,
  agency: ReportingAgency,
  period: Period,
  reports: Report[],
  me: Me,
): Place {
  const report =
    reports.find((each) => each.agency.id === agency.id && each.period.start === period.start) ??
    null;
  return {
    action,
    agency,
    period,
    report,
    previous: report?.previous ?? handedInBefore(reports, agency.id, period.start),
    onBehalf: me.agencies.every(({ id }) => id !== agency.id),
  };
}

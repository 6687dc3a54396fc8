import type { Action, Period, Periods, Report } from '@/api/types';
import type { ReportingAgency } from './place';

/** What an address names although nobody is asked for it; an agency is null where it is not known. */
export type NotAsked =
  { what: 'agency'; agency: ReportingAgency | null } | { what: 'period'; start: string };

interface Among {
  action: Action;
  /** Those one may report for, one's own first. */
  agencies: ReportingAgency[];
  periods: Periods;
  reports: Report[];
}

interface Named {
  /** An id or a code. */
  agency?: string | undefined;
  /** Its first day. */
  period?: string | undefined;
}

/**
 * The agency and the period that an address names, never others than those. What was reported once can be looked at
 * again, whoever leads the action by now. An address that names nothing means one's own agency, and the period that
 * is over: that is what one is asked about. Null when there is no agency or no period to report for.
 */
export function whereToReport(
  { action, agencies, periods, reports }: Among,
  named: Named,
): { agency: ReportingAgency; period: Period } | NotAsked | null {
  const isMeant = ({ id, code }: ReportingAgency) =>
    named.agency !== undefined && [id, code].includes(named.agency);
  const usual = periods.newestEnded ?? periods.current;
  const start = named.period ?? usual?.start;
  if (start === undefined) return null;

  const there = reports.find(({ agency, period }) => isMeant(agency) && period.start === start);
  if (there) return { agency: there.agency, period: there.period };

  const agency = named.agency === undefined ? agencies[0] : agencies.find(isMeant);
  if (!agency) {
    if (agencies.length === 0) return null;
    const known = reports.map((each) => each.agency).find(isMeant);
    return { what: 'agency', agency: known ?? leadCalled(action, isMeant) };
  }
  const known = [...periods.periods, ...reports.map((each) => each.period)];
  const period = known.find((each) => each.start === start);
  return period ? { agency, period } : { what: 'period', start };
}

function leadCalled(
  { leadAgencies }: Action,
  isMeant: (agency: ReportingAgency) => boolean,
): ReportingAgency | null {
  const lead = leadAgencies.items
    .map(({ id, code, name }) => ({ id, code, name: name ?? '' }))
    .find(isMeant);
  return lead ?? null;
}

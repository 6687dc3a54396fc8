import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';
import type { Report, ReportInput, ReportPatch, ReportTransition } from '@/api/types';
import { ifVersion, onceOnly } from '@/features/editing';

export const actionQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/actions/{id}', { params: { path: { id } } });

export const planQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/plans/{id}', { params: { path: { id } } });

/** The periods by which a partnership reports, to this day. */
export const periodsQuery = (partnership: string) =>
  api.queryOptions('get', '/api/v1/calendars/periods', { params: { query: { partnership } } });

/** Every report of an action that one may see, the newest period first. */
export const actionReportsQuery = (action: string) =>
  queryOptions({
    queryKey: ['progress-reports', action],
    queryFn: async () => {
      const reports = await everyPage((after) =>
        client.GET('/api/v1/progress-reports', {
          params: { query: { action: [action], limit: 500, ...(after ? { after } : {}) } },
        }),
      );
      return reports.toSorted((a, b) => b.period.start.localeCompare(a.period.start));
    },
  });

export async function makeReport(body: ReportInput): Promise<Report> {
  const { headers, done } = onceOnly(body);
  const { data } = await client.POST('/api/v1/progress-reports', {
    params: { header: headers },
    body,
  });
  done();
  // The client throws whatever is not a success, so an answer is there.
  return data as Report;
}

export async function changeReport(
  id: string,
  version: number | null,
  body: ReportPatch,
): Promise<Report> {
  const { data } = await client.PATCH('/api/v1/progress-reports/{id}', {
    params: { path: { id }, header: ifVersion(version) },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body,
  });
  return data as Report;
}

/** To another state; tried only, with `dryRun`, the service says what would stand in the way. */
export async function moveReport(
  { id, version }: Report,
  { to, reason = null }: ReportTransition,
  dryRun = false,
): Promise<Report> {
  const body = { to, reason };
  const { headers, done } = onceOnly([id, version, body, dryRun]);
  const { data } = await client.POST('/api/v1/progress-reports/{id}/transitions', {
    params: {
      path: { id },
      header: { ...headers, ...ifVersion(version) },
      ...(dryRun ? { query: { dryRun } } : {}),
    },
    body,
  });
  done();
  return data as Report;
}

export const submitReport = (report: Report, dryRun = false) =>
  moveReport(report, { to: 'submitted' }, dryRun);

/** What a round for this period still asks of an agency; null where no round asks about it. */
export const leftQuery = (partnership: string, periodStart: string, agency: string) =>
  queryOptions({
    queryKey: ['rounds', 'left', partnership, periodStart, agency],
    queryFn: async () => {
      const { data: rounds } = await client.GET('/api/v1/reporting-rounds', {
        params: { query: { partnership: [partnership], periodStart, limit: 1 } },
      });
      const round = rounds?.items[0];
      if (!round) return null;
      const { data: owed } = await client.GET('/api/v1/reporting-rounds/{id}/owed', {
        params: {
          path: { id: round.id },
          query: { agency: [agency], answered: false, limit: 2, count: true },
        },
      });
      return owed ? { items: owed.items, total: owed.total ?? owed.items.length } : null;
    },
  });

export interface PlanReportFilters {
  /** Handed in at this instant or later. */
  since?: string;
  others?: 'yes';
  after?: string;
}

/** What was handed in of a plan and not returned, the newest first. */
export const planReportsQuery = (plan: string, { since, others, after }: PlanReportFilters) =>
  api.queryOptions('get', '/api/v1/progress-reports', {
    params: {
      query: {
        plan: [plan],
        state: ['submitted', 'accepted'],
        sort: '-submittedAt',
        limit: 50,
        count: true,
        ...(since ? { submittedSince: since } : {}),
        ...(others ? { others: true } : {}),
        ...(after ? { after } : {}),
      },
    },
  });

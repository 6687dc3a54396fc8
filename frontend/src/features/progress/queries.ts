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

/** The actions that an agency owes a report on in the newest round. */
export const unreportedQuery = (agency: string) =>
  api.queryOptions('get', '/api/v1/actions', {
    params: {
      query: {
        agency: [agency],
        role: 'lead',
        unreported: true,
        view: 'summary',
        sort: 'due',
        limit: 50,
        count: true,
      },
    },
  });

import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { client } from '@/api/client';
import { kept } from '@/api/kept';
import { ApiError } from '@/api/problem';
import type { Report } from '@/api/types';
import { forgetOthers, same, useEditor } from '@/features/editing';
import type { Place } from './place';
import { actionReportsQuery, changeReport, makeReport, moveReport, submitReport } from './queries';
import { fromReport, NEW_REPORT, toInput, type ReportDraft } from './reportDraft';

/** A draft is kept on the server, or it is looked at once more before it is handed in. */
export type Intent = 'keep' | 'check';

async function reportNow(id: string): Promise<Report> {
  const { data } = await client.GET('/api/v1/progress-reports/{id}', { params: { path: { id } } });
  return data as Report;
}

/** What one writes of an action: kept in this browser at each stroke, on the server when it is saved. */
export function useReportEditor(
  place: Place,
  keptAs: string,
  onSaved: (report: Report, intent: Intent) => unknown,
) {
  const cache = useQueryClient();
  const intent = useRef<Intent>('check');
  const held = useRef(place.report);
  const [found, setFound] = useState(() => kept.read<ReportDraft>(keptAs));
  const reportsQuery = actionReportsQuery(place.action.id);
  const start = place.report ? fromReport(place.report) : NEW_REPORT;

  /** A colleague has begun the same report: theirs is the other version of what is typed here. */
  const begunByAnother = async (error: ApiError) => {
    const reports = await cache.fetchQuery({ ...reportsQuery, staleTime: 0 });
    held.current =
      reports.find(
        ({ agency, period }) =>
          agency.id === place.agency.id && period.start === place.period.start,
      ) ?? null;
    return held.current ? new ApiError({ ...error.problem, status: 412 }) : error;
  };

  const keep = async (draft: ReportDraft) => {
    const said = toInput(draft);
    if (held.current?.state === 'returned') {
      held.current = await moveReport(held.current, { to: 'draft' });
    }
    if (held.current) return changeReport(held.current.id, held.current.version, said);
    const where = {
      action: place.action.id,
      agency: place.agency.id,
      periodStart: place.period.start,
    };
    try {
      return await makeReport({ ...where, ...said });
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error;
      throw await begunByAnother(error);
    }
  };

  const editor = useEditor<ReportDraft, Report>({
    kind: 'progress-report',
    view: place.report,
    start,
    toDraft: fromReport,
    read: async () => {
      held.current = await reportNow(held.current?.id ?? '');
      return held.current;
    },
    save: async (draft) => {
      const saved = await keep(draft);
      held.current = saved;
      // What would stand in the way of handing it in is said here, where it can be put right.
      if (intent.current === 'check') await submitReport(saved, true);
      return saved;
    },
    onSaved: async (saved) => {
      kept.forget(keptAs);
      const others = cache.getQueryData(reportsQuery.queryKey) ?? [];
      await forgetOthers(cache);
      cache.setQueryData(reportsQuery.queryKey, [
        saved,
        ...others.filter(({ id }) => id !== saved.id),
      ]);
      await onSaved(saved, intent.current);
    },
  });

  const set = (change: Partial<ReportDraft>) => {
    editor.set(change);
    kept.write(keptAs, { ...editor.draft, ...change });
  };

  return {
    editor: { ...editor, set },
    saveAs: (as: Intent) => {
      intent.current = as;
      editor.save();
    },
    /** What was typed here earlier and never sent, unless it is what stands here anyway. */
    found: found && !same(found.draft, start) ? found : null,
    takeFound: () => {
      if (found) set(found.draft);
      setFound(null);
    },
    dropFound: () => {
      kept.forget(keptAs);
      setFound(null);
    },
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { kept } from '@/api/kept';
import { ApiError, errorsByPointer } from '@/api/problem';
import type { Owed, Report, Round } from '@/api/types';
import {
  changeReport,
  fromReport,
  makeReport,
  NEW_REPORT,
  submitReport,
  toInput,
  type ReportDraft,
} from '@/features/progress';

export interface RowProps {
  owed: Owed;
  round: Round;
  /** What there is of the report already. */
  report: Report | null;
  /** Who is signed in: what they type is kept for them alone. */
  person: string;
}

const isSaid = (value: unknown) => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** What was typed and not sent, as far as it says something. */
const saidIn = (draft: Partial<ReportDraft>): Partial<ReportDraft> =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => isSaid(value)));

/** Another than this page has begun, changed or handed in the same report. */
const isOvertaken = (error: Error | null) =>
  error instanceof ApiError &&
  (error.status === 412 || (error.status === 409 && !error.problem.type.endsWith('/not-possible')));

/** A report whole, of which a row shows status and sentence; kept in this browser until it is handed in. */
export function useOwedRow({ owed, round, report, person }: RowProps, onHandedIn: () => void) {
  const { action, agency } = owed;
  const cache = useQueryClient();
  const keptAs = [person, action.id, agency.id, round.period.start].join(':');
  // The report one began with. Whatever is read in the meantime, another's change is never written over unseen.
  const begun = useRef(report);
  const [draft, setDraft] = useState<ReportDraft>(() => ({
    ...(report ? fromReport(report) : NEW_REPORT),
    ...saidIn(kept.read<ReportDraft>(keptAs)?.draft ?? {}),
  }));
  const set = (change: Partial<ReportDraft>) => {
    setDraft({ ...draft, ...change });
    // The page of the one report goes on with the same words.
    kept.write(keptAs, { ...draft, ...change });
  };
  const handing = useMutation({
    mutationFn: async () => {
      const said = toInput(draft);
      const place = { action: action.id, agency: agency.id, periodStart: round.period.start };
      begun.current = begun.current
        ? await changeReport(begun.current.id, begun.current.version, said)
        : await makeReport({ ...place, ...said });
      return submitReport(begun.current);
    },
    onSuccess: async () => {
      kept.forget(keptAs);
      onHandedIn();
      await cache.invalidateQueries();
    },
  });
  return {
    draft,
    set,
    handIn: () => handing.mutate(),
    handing: handing.isPending,
    error: handing.error,
    errors: errorsByPointer(handing.error),
    overtaken: isOvertaken(handing.error),
  };
}

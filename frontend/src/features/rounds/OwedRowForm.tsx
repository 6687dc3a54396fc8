import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { kept } from '@/api/kept';
import { errorsByPointer } from '@/api/problem';
import type { Owed, Report, Round } from '@/api/types';
import { changeReport, isStatus, makeReport, STATUSES, submitReport } from '@/features/progress';
import { Button } from '@/ui/Button';
import { SelectField, TextArea } from '@/ui/fields';

interface Props {
  owed: Owed;
  round: Round;
  report: Report | null;
  person: string;
}

interface RowDraft {
  status: string;
  done: string;
}

/** To where the next empty row begins: handing one in leads on to it, before its own form goes. */
function focusNext(from: string) {
  const own = document.querySelector(`#${CSS.escape(from)}`);
  const rows = [...document.querySelectorAll<HTMLElement>('.wm-owed-row select')];
  rows
    .find((row) => own && own.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING)
    ?.focus();
}

/** Status and sentence, handed in with one press; kept in this browser until then. */
export function OwedRowForm({ owed, round, report, person }: Props) {
  const { action, agency, number } = owed;
  const cache = useQueryClient();
  const keptAs = [person, action.id, agency.id, round.period.start].join(':');
  const [draft, setDraft] = useState<RowDraft>(() => {
    const before = kept.read<RowDraft>(keptAs)?.draft;
    return {
      status: before?.status || (report?.status ?? ''),
      done: before?.done || (report?.done ?? ''),
    };
  });
  const set = (change: Partial<RowDraft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    // The page of the one report goes on with the same words.
    kept.write(keptAs, { ...kept.read<object>(keptAs)?.draft, ...next });
  };
  const handing = useMutation({
    mutationFn: async () => {
      const said = {
        status: isStatus(draft.status) ? draft.status : null,
        done: draft.done.trim() || null,
      };
      const place = { action: action.id, agency: agency.id, periodStart: round.period.start };
      const begun = report
        ? await changeReport(report.id, report.version, said)
        : await makeReport({ ...place, ...said, evidence: [] });
      return submitReport(begun);
    },
    onSuccess: async () => {
      kept.forget(keptAs);
      focusNext(`status-${number}`);
      await cache.invalidateQueries();
    },
    // The draft may be there although it could not be handed in.
    onError: () => cache.invalidateQueries({ queryKey: ['rounds', 'reports'] }),
  });
  const errors = errorsByPointer(handing.error);
  const other = handing.error && errors.size === 0 ? handing.error.message : undefined;
  const name = `${action.ref} ${action.title}`;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        handing.mutate();
      }}
    >
      {other && (
        <p className="govuk-error-message" role="alert">
          {other}
        </p>
      )}
      <SelectField
        id={`status-${number}`}
        label={`How does ${action.ref} stand?`}
        error={errors.get('/status')}
        placeholder="Choose"
        options={STATUSES}
        value={draft.status}
        onChange={(status) => set({ status })}
      />
      <TextArea
        id={`done-${number}`}
        label={`What was done on ${action.ref}?`}
        rows={2}
        error={errors.get('/done')}
        value={draft.done}
        onChange={(done) => set({ done })}
      />
      <Button type="submit" look="secondary" disabled={handing.isPending}>
        {handing.isPending ? 'Handing in…' : 'Hand in'}{' '}
        <span className="govuk-visually-hidden">{name}</span>
      </Button>
    </form>
  );
}

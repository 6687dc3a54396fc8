import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Report } from '@/api/types';
import { NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/fields';
import { moveReport } from './queries';

interface Props {
  report: Report;
  /** What is judged, for whoever hears the buttons one by one: "1.2, Q2 2026/27". */
  name: string;
}

/** Once, when the question appears: the same function at every render. */
const focusTheQuestion = (element: HTMLElement | null) =>
  element?.querySelector('textarea')?.focus();

/** Accept a report, or return it with a reason that its author reads; nothing for who may do neither. */
export function JudgeReport({ report, name }: Props) {
  const cache = useQueryClient();
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const judging = useMutation({
    mutationFn: (to: 'accepted' | 'returned') =>
      moveReport(report, { to, reason: reason.trim() || null }),
    onSuccess: async () => {
      setReturning(false);
      setReason('');
      await cache.invalidateQueries();
    },
    // Somebody else may have decided, or it was taken back: the page then shows how it stands now.
    onError: () => cache.invalidateQueries(),
  });
  const own = `reason-${report.id}`;
  const errors = judging.error ? placeErrors(judging.error) : NO_ERRORS;
  const error = errors.byField.get('reason') ?? errors.summary[0]?.text;
  const mayReturn = report.allowed.includes('return');
  if (!error && !mayReturn && !report.allowed.includes('accept')) return null;
  const hidden = <span className="govuk-visually-hidden">{name}</span>;
  if (!returning) {
    return (
      <>
        {error && (
          <p className="govuk-error-message" role="alert">
            {error}
          </p>
        )}
        <div className="govuk-button-group wm-no-print wm-answers">
          {report.allowed.includes('accept') && (
            <Button disabled={judging.isPending} onClick={() => judging.mutate('accepted')}>
              Accept {hidden}
            </Button>
          )}
          {mayReturn && (
            <Button
              look="secondary"
              onClick={() => {
                judging.reset();
                setReturning(true);
              }}
            >
              Return {hidden}
            </Button>
          )}
        </div>
      </>
    );
  }
  return (
    <form
      className="wm-answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        judging.mutate('returned');
      }}
    >
      <div ref={focusTheQuestion}>
        <TextArea
          id={own}
          label="What should be put right?"
          hint="Its author reads this on their page, and can hand it in again."
          error={error}
          value={reason}
          onChange={setReason}
        />
      </div>
      <div className="govuk-button-group">
        <Button type="submit" disabled={judging.isPending}>
          Return {hidden}
        </Button>
        <Button
          look="secondary"
          onClick={() => {
            judging.reset();
            setReturning(false);
          }}
        >
          Back
        </Button>
      </div>
    </form>
  );
}

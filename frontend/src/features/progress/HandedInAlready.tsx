import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Report } from '@/api/types';
import { NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { moment } from '@/ui/dates';
import { ErrorSummary } from '@/ui/fields';
import { Facts } from '@/ui/Facts';
import { moveReport } from './queries';
import { reportFacts } from './reportFacts';
import { ReportState } from './ReportState';

interface Props {
  report: Report;
  onTakenBack: (report: Report) => unknown;
}

/** What was handed in for the period; as long as nobody has decided, one may take it back. */
export function HandedInAlready({ report, onTakenBack }: Props) {
  const cache = useQueryClient();
  const taking = useMutation({
    mutationFn: () => moveReport(report, { to: 'draft' }),
    onSuccess: onTakenBack,
    // Somebody may have decided on it: the page then shows how it stands now.
    onError: () => cache.invalidateQueries(),
  });
  const { summary } = taking.error ? placeErrors(taking.error) : NO_ERRORS;
  return (
    <>
      {summary.length > 0 && <ErrorSummary key={taking.submittedAt} errors={summary} />}
      <p className="govuk-body">
        <ReportState state={report.state} />{' '}
        {report.submittedAt && `Handed in on ${moment(report.submittedAt)}.`}
      </p>
      {report.returnReason && <p className="govuk-body">Returned: {report.returnReason}</p>}
      <Facts items={reportFacts(report)} />
      {report.allowed.includes('withdraw') && (
        <Button look="secondary" disabled={taking.isPending} onClick={() => taking.mutate()}>
          Take it back to change it
        </Button>
      )}
    </>
  );
}

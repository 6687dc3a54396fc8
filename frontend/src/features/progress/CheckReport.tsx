import { useMutation } from '@tanstack/react-query';
import type { Report } from '@/api/types';
import { NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { ErrorSummary } from '@/ui/fields';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { submitReport } from './queries';
import { reportFacts } from './reportFacts';

interface Props {
  report: Report;
  /** Where the words are changed again. */
  back: string;
  onHandedIn: (report: Report) => unknown;
}

// The form that had the focus is gone.
const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** One look before it counts. */
export function CheckReport({ report, back, onHandedIn }: Props) {
  const handing = useMutation({
    mutationFn: () => submitReport(report),
    onSuccess: onHandedIn,
  });
  const { summary } = handing.error ? placeErrors(handing.error) : NO_ERRORS;
  return (
    <>
      {summary.length > 0 && <ErrorSummary key={handing.submittedAt} errors={summary} />}
      <h2 className="govuk-heading-m" tabIndex={-1} ref={takeFocus}>
        Check it before you hand it in
      </h2>
      <Facts items={reportFacts(report)} />
      <div className="govuk-button-group">
        <Button disabled={handing.isPending} onClick={() => handing.mutate()}>
          {handing.isPending ? 'Handing in…' : 'Hand in'}
        </Button>
        <Link href={back}>Change it</Link>
      </div>
    </>
  );
}

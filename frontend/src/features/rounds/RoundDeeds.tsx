import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';

/** What an officer does with a round; nothing for everybody else. */
export function RoundDeeds({ round: { id, allowed, counts } }: { round: Round }) {
  const may = (what: string) => allowed.includes(what);
  if (allowed.length === 0) return null;
  return (
    <div className="govuk-button-group wm-no-print">
      {counts.submitted > 0 && (
        <Link href={paths.acceptReports(id)} className="govuk-button" role="button">
          Look at {count(counts.submitted, 'report')} that{' '}
          {counts.submitted === 1 ? 'waits' : 'wait'}
        </Link>
      )}
      {may('remind') && counts.outstanding > 0 && (
        <Link href={paths.remind(id)}>Remind those who have not answered</Link>
      )}
      {may('edit') && <Link href={paths.editRound(id)}>Change the due day and instructions</Link>}
      {may('close') && <Link href={paths.roundStep(id, 'close')}>Close this round</Link>}
      {may('reopen') && <Link href={paths.roundStep(id, 'reopen')}>Open it again</Link>}
    </div>
  );
}

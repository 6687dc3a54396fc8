import { paths } from '@/app/paths';
import { LastWords } from '@/features/progress';
import { Link } from '@/ui/Link';
import { Answered } from './OwedTable';
import { OwedRowForm } from './OwedRowForm';
import type { RowProps } from './useOwedRow';

/** A report that came back is taken up again on its own page; others are looked at where all can see them. */
function wayOf({ writable, back }: { writable: boolean; back: boolean }) {
  if (writable) return 'Say more';
  return back ? 'Change it and hand it in again' : 'Look at it';
}

/** One action of a round: what was said last, and the shortest form there is, or what became of it. */
export function OwedRow({ owed, round, report, person }: RowProps) {
  const { action, agency, previous, timescale, allowed } = owed;
  const mayReport = allowed.includes('report');
  const writable = mayReport && (!report || report.state === 'draft');
  const back = mayReport && report?.state === 'returned';
  const place = { period: round.period.start, agency: agency.id };
  const name = `owed-${owed.number}`;
  return (
    <section className="wm-owed-row" aria-labelledby={name}>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1" id={name}>
        {action.ref} {action.title}
      </h3>
      <p className="govuk-body-s">
        {timescale && `${timescale}. `}
        <Answered owed={owed} />
      </p>
      {back && report.returnReason && (
        <p className="govuk-inset-text wm-prewrap">Why it was returned: {report.returnReason}</p>
      )}
      <LastWords previous={previous} />
      {writable && <OwedRowForm owed={owed} round={round} report={report} person={person} />}
      <p className="govuk-body-s wm-no-print">
        <Link
          href={mayReport ? paths.report(action.id, place) : paths.action(action.id, 'progress')}
        >
          {wayOf({ writable, back })} <span className="govuk-visually-hidden">on {action.ref}</span>
        </Link>
      </p>
    </section>
  );
}

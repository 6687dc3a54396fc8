import type { Owed, Report, Round } from '@/api/types';
import { paths } from '@/app/paths';
import { LastWords } from '@/features/progress';
import { Link } from '@/ui/Link';
import { Answered } from './OwedTable';
import { OwedRowForm } from './OwedRowForm';

interface Props {
  owed: Owed;
  round: Round;
  /** What there is of the report already. */
  report: Report | null;
  person: string;
}

/** One action of a round: what was said last, and the shortest form there is, or what became of it. */
export function OwedRow({ owed, round, report, person }: Props) {
  const { action, agency, previous, timescale, allowed } = owed;
  const single = paths.report(action.id, { period: round.period.start, agency: agency.id });
  const writable = allowed.includes('report') && (!report || report.state === 'draft');
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
      <LastWords previous={previous} />
      {writable && <OwedRowForm owed={owed} round={round} report={report} person={person} />}
      <p className="govuk-body-s wm-no-print">
        <Link href={single}>
          {writable ? 'Say more' : 'Look at it'}{' '}
          <span className="govuk-visually-hidden">on {action.ref}</span>
        </Link>
      </p>
    </section>
  );
}

import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { day, londonDay } from '@/ui/dates';
import { Facts } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { Tag } from '@/ui/Tag';
import { JudgeReport } from './JudgeReport';
import { reportFacts } from './reportFacts';
import { ReportState } from './ReportState';

const on = (instant: string) => day(londonDay(instant));

/** Who handed it in and who has decided, as far as either has happened. */
function whoInWords({ submittedAt, decidedAt, by, decidedBy, state }: Report) {
  const who = by?.name ?? by?.post;
  const handed = submittedAt && `Handed in on ${on(submittedAt)}${who ? ` by ${who}` : ''}.`;
  const judge = decidedBy?.name ?? decidedBy?.post;
  const word = state === 'returned' ? 'Returned' : 'Accepted';
  const decided = decidedAt && `${word} on ${on(decidedAt)}${judge ? ` by ${judge}` : ''}.`;
  return [handed, decided].filter(Boolean).join(' ');
}

/** What its author may do with a report; the page of the report offers which of it. */
const MINE = ['edit', 'submit', 'withdraw'];

const WAYS: Record<Report['state'], string> = {
  draft: 'Go on with this report',
  submitted: 'Take it back to change it',
  returned: 'Change it and hand it in again',
  accepted: 'See this report',
};

/** One report whole: for which period, how far it has come, what it says, and what one may do with it. */
export function ReportCard({ report }: { report: Report }) {
  const { action, agency, period, state, returnReason, allowed } = report;
  const may = MINE.some((each) => allowed.includes(each));
  return (
    <div className="wm-report">
      <p className="govuk-body govuk-!-margin-bottom-2">
        <strong>{period.label}</strong> <ReportState state={state} />{' '}
        {report.onBehalf && <Tag colour="purple">On behalf</Tag>}{' '}
        {report.late && <Tag colour="yellow">Late</Tag>}
      </p>
      {whoInWords(report) && <p className="govuk-body-s">{whoInWords(report)}</p>}
      {returnReason && (
        <div className="govuk-inset-text wm-prewrap">Why it was returned: {returnReason}</div>
      )}
      <Facts items={reportFacts(report)} />
      {may && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.report(action.id, { period: period.start, agency: agency.id })}>
            {WAYS[state]}
          </Link>
        </p>
      )}
      <JudgeReport report={report} name={`${action.ref ?? ''}, ${period.label}, ${agency.name}`} />
    </div>
  );
}

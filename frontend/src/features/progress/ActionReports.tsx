import { useSuspenseQuery } from '@tanstack/react-query';
import type { Action, Report } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { actionReportsQuery } from './queries';
import { ReportCard } from './ReportCard';

/** The reports under the agencies that gave them, the action's own leads in their order first. */
function byAgency(reports: Report[], { leadAgencies }: Action) {
  const found = new Map<string, Report[]>();
  for (const each of reports) {
    found.set(each.agency.id, [...(found.get(each.agency.id) ?? []), each]);
  }
  const order = leadAgencies.items.map(({ id }) => id);
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...found].toSorted(([a], [b]) => placeOf(a) - placeOf(b));
}

function Agency({ reports }: { reports: Report[] }) {
  const [newest, ...earlier] = reports;
  if (!newest) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{newest.agency.name}</h3>
      <ReportCard report={newest} />
      {earlier.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {count(earlier.length, 'earlier report')} of {newest.agency.name}
            </span>
          </summary>
          <div className="govuk-details__text">
            {earlier.map((report) => (
              <ReportCard key={report.id} report={report} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}

/** What each agency has said of an action, the newest first, and the way to say more. */
export function ActionReports({ action }: { action: Action }) {
  const { data: reports } = useSuspenseQuery(actionReportsQuery(action.id));
  const may = action.allowed.includes('report-progress');
  if (reports.length === 0 && !may) return null;
  return (
    <section aria-labelledby="progress">
      <h2 className="govuk-heading-m" id="progress">
        Progress
      </h2>
      {may && (
        <Link
          href={paths.report(action.id)}
          className="govuk-button govuk-button--secondary wm-no-print"
          role="button"
        >
          Report progress
        </Link>
      )}
      {reports.length === 0 && <p className="govuk-body">Nobody has reported on it yet.</p>}
      {byAgency(reports, action).map(([agency, own]) => (
        <Agency key={agency} reports={own} />
      ))}
    </section>
  );
}

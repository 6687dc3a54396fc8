import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

/** What is still open, by kind, each figure a link to its list. */
export function PlanReadiness({ plan }: { plan: Plan }) {
  const { unconfirmed, missing, suspicious } = plan.readiness;
  const rows = [
    { kind: 'unconfirmed', n: unconfirmed, text: 'to be confirmed' },
    { kind: 'missing', n: missing, text: 'missing' },
    { kind: 'suspicious', n: suspicious, text: 'to check' },
  ];
  return (
    <section className="wm-panel" aria-labelledby="readiness">
      <h2 className="govuk-heading-s" id="readiness">
        How ready it is
      </h2>
      <ul className="govuk-list wm-figures">
        {rows.map((row) => (
          <li key={row.kind}>
            <Link
              href={paths.readiness(plan.id, { kind: row.kind })}
              className="govuk-link wm-figure"
            >
              <span className="wm-figure__number">{row.n}</span> {row.text}
            </Link>
          </li>
        ))}
      </ul>
      <ul className="govuk-list wm-tight wm-no-print">
        <li>
          <Link href={paths.planSummary(plan.id)}>Where it stands</Link>
        </li>
        <li>
          <Link href={paths.readiness(plan.id)}>Everything that is open</Link>
        </li>
        <li>
          <Link href={paths.planActions(plan.id, { due: 'overdue' })}>Overdue actions</Link>
        </li>
        <li>
          <Link href={paths.planActions(plan.id)}>All actions by date</Link>
        </li>
      </ul>
    </section>
  );
}

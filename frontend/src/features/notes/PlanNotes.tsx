import { useQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { planCountsQuery } from './queries';

/** What members have left on a plan, and the way to it. */
export function PlanNotes({ plan }: { plan: string }) {
  const { data: waits } = useQuery(planCountsQuery(plan));
  const rows = [
    { show: 'questions', n: waits?.questions, text: 'open questions' },
    { show: 'open', n: waits && waits.notes + waits.questions, text: 'open notes and questions' },
  ];
  return (
    <section className="wm-panel wm-no-print" aria-labelledby="plan-notes">
      <h2 className="govuk-heading-s" id="plan-notes">
        Notes and questions
      </h2>
      <ul className="govuk-list wm-figures">
        {rows.map(({ show, n, text }) => (
          <li key={show}>
            <Link href={paths.notes(plan, { show })} className="govuk-link wm-figure">
              <span className="wm-figure__number">{n ?? '–'}</span> {text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

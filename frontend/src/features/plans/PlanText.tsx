import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

/** The plan's own chapters, by name; they are read on a page of their own. */
export function PlanText({ plan }: { plan: Plan }) {
  if (!plan.coverText && plan.sections.length === 0) return null;
  return (
    <section className="wm-no-print" aria-labelledby="text">
      <h2 className="govuk-heading-m" id="text">
        The plan&rsquo;s text
      </h2>
      <ul className="govuk-list">
        {plan.coverText && (
          <li>
            <Link href={paths.planText(plan.id)}>Opening text</Link>
          </li>
        )}
        {plan.sections.map((section) => (
          <li key={section.id}>
            <Link href={paths.planText(plan.id, section.id)}>{section.title}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

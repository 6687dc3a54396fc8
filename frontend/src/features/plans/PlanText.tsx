import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

/** The plan's own chapters, by name; they are read on a page of their own. */
export function PlanText({ plan }: { plan: Plan }) {
  const mayEdit = plan.allowed.includes('edit');
  if (!plan.coverText && plan.sections.length === 0 && !mayEdit) return null;
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
      {mayEdit && (
        <p className="govuk-body">
          <Link href={paths.editPlan(plan.id, 'text')}>
            {plan.sections.length > 0 ? 'Change the plan’s text' : 'Write the plan’s text'}
          </Link>
        </p>
      )}
    </section>
  );
}

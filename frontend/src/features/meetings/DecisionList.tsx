import type { Decided } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';

function About({ about }: { about: Decided['about'] }) {
  if (!about) return null;
  const { kind, id, ref, title, plan } = about;
  if (title === null && plan.title === null) {
    return <p className="govuk-body wm-quiet">About something that you may not read.</p>;
  }
  const text = {
    plan: plan.title,
    edition: `edition ${ref} of ${plan.title}`,
    action: `action ${ref ?? ''} ${title ?? ''}`,
  }[kind];
  return (
    <p className="govuk-body wm-quiet">
      About <Link href={kind === 'action' ? paths.action(id) : paths.plan(plan.id)}>{text}</Link>
    </p>
  );
}

/** What was decided, as the minutes number it, with who disagreed. */
export function DecisionList({ decisions }: { decisions: Decided[] }) {
  return (
    <ol className="govuk-list wm-decisions">
      {decisions.map((decision) => (
        <li key={decision.id}>
          {decision.number && <p className="wm-decisions__number">Decision {decision.number}</p>}
          <Markdown text={decision.text} />
          <About about={decision.about} />
          {decision.dissent && (
            <div className="govuk-inset-text">
              <strong>Not agreed by all:</strong> {decision.dissent}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';

/** What a step is called; the service says which of them are possible now. */
const STEPS: Record<string, string> = {
  consult: 'Open for consultation',
  agree: 'Agree the plan',
  publish: 'Publish',
  'return-to-draft': 'Take it back to draft',
  close: 'Close the plan',
  'make-edition': 'Make an edition',
};

function Editions({ plan: { id, editions } }: { plan: Plan }) {
  const { newest, published } = editions;
  if (!newest) return <p className="govuk-body">No edition has been made yet.</p>;
  return (
    <ul className="govuk-list wm-tight">
      {published && (
        <li>
          Published:{' '}
          <Link href={paths.edition(id, published.label)}>edition {published.label}</Link>
        </li>
      )}
      {newest.id !== published?.id && (
        <li>
          Newest: <Link href={paths.edition(id, newest.label)}>edition {newest.label}</Link> of{' '}
          {day(newest.madeAt.slice(0, 10))}
        </li>
      )}
      <li>
        <Link href={paths.editions(id)}>All editions</Link>
      </li>
      <li>
        <Link href={paths.changes(id)}>What changed since {(published ?? newest).label}</Link>
      </li>
    </ul>
  );
}

/** Where the plan stands in its life, its editions, and what may be done with it next. */
export function PlanLife({ plan }: { plan: Plan }) {
  const steps = Object.entries(STEPS).filter(([step]) => plan.allowed.includes(step));
  return (
    <section className="wm-panel" aria-labelledby="life">
      <h2 className="govuk-heading-s" id="life">
        Editions
      </h2>
      <Editions plan={plan} />
      {steps.length > 0 && (
        <div className="wm-no-print">
          <h3 className="govuk-heading-s">What can be done next</h3>
          <ul className="govuk-list wm-tight">
            {steps.map(([step, text]) => (
              <li key={step}>
                <Link href={paths.planStep(plan.id, step)}>
                  {step === 'publish' && plan.status === 'published'
                    ? 'Publish what has changed'
                    : text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

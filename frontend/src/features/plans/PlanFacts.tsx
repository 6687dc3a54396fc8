import type { Plan } from '@/api/types';
import { moment, period } from '@/ui/dates';
import { Facts, type Fact } from '@/ui/Facts';
import { count } from '@/ui/numbers';

function Counts({ counts }: { counts: Plan['counts'] }) {
  const lines = [
    count(counts.themes, 'theme'),
    count(counts.priorities, 'priority', 'priorities'),
    count(counts.actions, 'action'),
    count(counts.subActions, 'sub-action'),
    count(counts.milestones, 'milestone'),
    count(counts.indicators, 'indicator'),
  ];
  return (
    <ul className="govuk-list wm-tight">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

export function PlanFacts({ plan }: { plan: Plan }) {
  const items: Fact[] = [
    {
      label: 'Period',
      value: plan.period ? period(plan.period) : <span className="wm-absent">Not set yet</span>,
    },
    { label: 'Contact', value: plan.contact?.name ?? <span className="wm-absent">Not named</span> },
    { label: 'Holds', value: <Counts counts={plan.counts} /> },
    { label: 'Changed', value: moment(plan.updatedAt) },
  ];
  return (
    <section aria-labelledby="about">
      <h2 className="govuk-heading-s" id="about">
        About this plan
      </h2>
      <Facts items={items} />
    </section>
  );
}

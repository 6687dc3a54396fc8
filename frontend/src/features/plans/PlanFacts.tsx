import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { moment, period } from '@/ui/dates';
import { Facts, type Fact } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';

function Counts({ plan: { id, counts } }: { plan: Plan }) {
  const actions = `${count(counts.actions, 'action')} and ${count(counts.subActions, 'sub-action')}`;
  return (
    <ul className="govuk-list wm-tight">
      <li>{count(counts.themes, 'theme')}</li>
      <li>{count(counts.priorities, 'priority', 'priorities')}</li>
      <li>
        <Link href={paths.planActions(id)}>{actions}</Link>
      </li>
      <li>{count(counts.milestones, 'milestone')}</li>
      <li>{count(counts.indicators, 'indicator')}</li>
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
    { label: 'Holds', value: <Counts plan={plan} /> },
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

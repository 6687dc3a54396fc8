import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';

/** Where one is: in the actions of a plan. */
export function PlanTrail({ plan }: { plan: Plan }) {
  return (
    <Breadcrumbs
      items={[
        { href: paths.plans(), text: 'Plans' },
        { href: paths.plan(plan.id), text: plan.title },
        { href: paths.planActions(plan.id), text: 'Actions by date' },
      ]}
    />
  );
}

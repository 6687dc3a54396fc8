import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { DeleteForm, forgetOthers } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { deletePlanRoute } from './editRoutes';
import { deletePlan } from './planWrites';
import { planQuery } from './queries';

export function DeletePlanPage() {
  const { planId } = deletePlanRoute.useParams();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { priorities, actions } = plan.counts;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.plan(planId), text: plan.title }]} />
      <PageHeading title={`Delete ${plan.title}`} caption={plan.title}>
        Do you want to delete this plan?
      </PageHeading>
      <DeleteForm
        button="Delete this plan"
        back={paths.plan(planId)}
        remove={(reason) => deletePlan(plan, reason)}
        onDone={async () => {
          await forgetOthers(cache);
          await navigate({ to: paths.plans(), search: { deleted: planId } });
        }}
      >
        <p className="govuk-body">
          It holds {count(priorities, 'priority', 'priorities')} and {count(actions, 'action')}.
        </p>
      </DeleteForm>
    </>
  );
}

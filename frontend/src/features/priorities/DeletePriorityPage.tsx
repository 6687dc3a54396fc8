import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { DeleteForm, forgetOthers } from '@/features/editing';
import { isAgreed, openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { PageHeading } from '@/ui/PageHeading';
import { deletePriorityRoute } from './editRoutes';
import { priorityQuery } from './queries';
import { deletePriority } from './writes';

export function DeletePriorityPage() {
  const { priorityId } = deletePriorityRoute.useParams();
  const { data: priority } = useSuspenseQuery(priorityQuery(priorityId));
  const { data: plan } = useSuspenseQuery(planQuery(priority.plan.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const name = `${priority.ref} ${openTitle(priority.title)}`;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.priority(priorityId), text: name }]} />
      <PageHeading title={`Delete ${name}`} caption={name}>
        Do you want to delete this priority?
      </PageHeading>
      <DeleteForm
        button="Delete this priority"
        back={paths.priority(priorityId)}
        agreed={isAgreed(plan)}
        remove={(reason) => deletePriority(priority, reason)}
        onDone={async () => {
          await forgetOthers(cache);
          await navigate({ to: paths.plan(priority.plan.id), search: { deleted: priorityId } });
        }}
      >
        <p className="govuk-body">Everything written in its template goes with it.</p>
      </DeleteForm>
    </>
  );
}

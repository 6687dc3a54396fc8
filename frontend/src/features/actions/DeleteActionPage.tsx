import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '@/app/paths';
import { DeleteForm, forgetOthers } from '@/features/editing';
import { isAgreed, openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { deleteActionRoute } from './editRoutes';
import { actionQuery } from './queries';
import { deleteAction } from './writes';

export function DeleteActionPage() {
  const { actionId } = deleteActionRoute.useParams();
  const { data: action } = useSuspenseQuery(actionQuery(actionId));
  const { data: plan } = useSuspenseQuery(planQuery(action.plan.id));
  const cache = useQueryClient();
  const navigate = useNavigate();
  const name = `${action.ref} ${openTitle(action.title)}`;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.action(actionId), text: name }]} />
      <PageHeading title={`Delete ${name}`} caption={name}>
        Do you want to delete this {action.parent ? 'sub-action' : 'action'}?
      </PageHeading>
      <DeleteForm
        button={action.parent ? 'Delete this sub-action' : 'Delete this action'}
        back={paths.action(actionId)}
        agreed={isAgreed(plan)}
        remove={(reason) => deleteAction(action, reason)}
        onDone={async () => {
          await forgetOthers(cache);
          await navigate({
            to: paths.priority(action.priority.id),
            search: { deleted: actionId },
          });
        }}
      >
        <p className="govuk-body">
          It goes with {count(action.milestones.length, 'milestone')} and everything written in it.
        </p>
      </DeleteForm>
    </>
  );
}

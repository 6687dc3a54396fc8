import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { deleteGroupRoute } from './editRoutes';
import { groupQuery } from './queries';
import { deleteGroup } from './writes';

export function DeleteGroupPage() {
  const { groupId } = deleteGroupRoute.useParams();
  const { data: group } = useSuspenseQuery(groupQuery(groupId));
  return (
    <RemovePage
      name={group.name}
      question="Do you want to delete this group?"
      button="Delete this group"
      back={paths.group(groupId)}
      after={paths.groups()}
      remove={() => deleteGroup(group)}
    >
      <p className="govuk-body">
        That is for one that was entered by mistake. A group that has met, or that leads or monitors
        something, cannot be deleted: end its seats instead.
      </p>
    </RemovePage>
  );
}

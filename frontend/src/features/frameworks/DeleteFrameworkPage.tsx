import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { frameworkQuery } from './queries';
import { deleteFrameworkRoute } from './routes';
import { deleteFramework } from './writes';

export function DeleteFrameworkPage() {
  const { frameworkId } = deleteFrameworkRoute.useParams();
  const { data: framework } = useSuspenseQuery(frameworkQuery(frameworkId));
  const back = framework.partnership
    ? paths.frameworks(framework.partnership.id)
    : paths.partnerships();
  return (
    <RemovePage
      name={framework.name}
      question="Do you want to delete this framework?"
      button="Delete this framework"
      back={back}
      after={back}
      remove={() => deleteFramework(framework)}
    >
      <p className="govuk-body">
        That is for one that no plan uses. A plan that uses it is given another framework first.
      </p>
    </RemovePage>
  );
}

import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { deleteOfficerRoute } from './editRoutes';
import { officerQuery } from './queries';
import { deleteOfficer } from './writes';

export function DeleteOfficerPage() {
  const { officerId } = deleteOfficerRoute.useParams();
  const { data: officer } = useSuspenseQuery(officerQuery(officerId));
  const what = officer.kind === 'post' ? 'post' : 'officer';
  return (
    <RemovePage
      name={officer.name}
      question={`Do you want to delete this ${what}?`}
      button={`Delete this ${what}`}
      back={paths.editOfficer(officerId)}
      after={paths.officers()}
      remove={() => deleteOfficer(officer)}
    >
      <p className="govuk-body">
        That is for one that was entered by mistake. Of one who has left, give the last day instead:
        what they led stays on record.
      </p>
    </RemovePage>
  );
}

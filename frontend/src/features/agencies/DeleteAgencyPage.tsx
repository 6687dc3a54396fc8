import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { deleteAgencyRoute } from './editRoutes';
import { agencyQuery } from './queries';
import { deleteAgency } from './writes';

export function DeleteAgencyPage() {
  const { agencyId } = deleteAgencyRoute.useParams();
  const { data: agency } = useSuspenseQuery(agencyQuery(agencyId));
  return (
    <RemovePage
      name={agency.name}
      question="Do you want to delete this agency?"
      button="Delete this agency"
      back={paths.agency(agencyId)}
      after={paths.agencies()}
      remove={() => deleteAgency(agency)}
    >
      <p className="govuk-body">
        That is for one that was entered by mistake. An agency that has ended keeps its place in
        what it did: change it and give its last day instead.
      </p>
    </RemovePage>
  );
}

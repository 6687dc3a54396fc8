import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { RemovePage } from '@/features/members';
import { membershipQuery } from './queries';
import { deleteMembershipRoute } from './routes';
import { deleteMembership } from './writes';

export function DeleteMembershipPage() {
  const { membershipId } = deleteMembershipRoute.useParams();
  const { data: membership } = useSuspenseQuery(membershipQuery(membershipId));
  const { agency, partnership } = membership;
  return (
    <RemovePage
      name={`${agency.name} in ${partnership.name}`}
      question="Do you want to delete this membership?"
      button="Delete this membership"
      back={paths.editMembership(membershipId)}
      after={paths.agency(agency.id)}
      remove={() => deleteMembership(membership)}
    >
      <p className="govuk-body">
        That is for one that was entered by mistake. An agency that leaves is given a last day
        instead, so that what it promised keeps its place.
      </p>
    </RemovePage>
  );
}

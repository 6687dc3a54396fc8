import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Membership } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { Link } from '@/ui/Link';
import { fromMembership, membershipFields, type MembershipDraft } from './membershipDraft';
import { MembershipFields } from './MembershipFields';
import { membershipQuery } from './queries';
import { editMembershipRoute } from './routes';
import { changeMembership } from './writes';

export function EditMembershipPage() {
  const { membershipId } = editMembershipRoute.useParams();
  const query = membershipQuery(membershipId);
  const { data: membership } = useSuspenseQuery(query);
  const cache = useQueryClient();
  const { agency, partnership } = membership;
  return (
    <WritePage<MembershipDraft, Membership>
      kind="membership"
      view={membership}
      start={fromMembership(membership)}
      toDraft={fromMembership}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, _changed, version) => changeMembership(membershipId, draft, version)}
      after={() => paths.agency(agency.id)}
      heading="Change this membership"
      caption={`${agency.name} in ${partnership.name}`}
      crumbs={[{ href: paths.agency(agency.id), text: agency.name }]}
      back={paths.agency(agency.id)}
      fields={membershipFields}
      intro={
        <p className="govuk-body">
          Give a last day when the agency leaves. If the membership was entered by mistake,{' '}
          <Link href={paths.deleteMembership(membershipId)}>delete it</Link>.
        </p>
      }
    >
      {(editor) => <MembershipFields editor={editor} />}
    </WritePage>
  );
}

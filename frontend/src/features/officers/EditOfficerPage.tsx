import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Officer } from '@/api/types';
import { paths } from '@/app/paths';
import { membersQuery } from '@/features/editing';
import { WritePage } from '@/features/members';
import { Link } from '@/ui/Link';
import { editOfficerRoute } from './editRoutes';
import { fromOfficer, officerFields, type OfficerDraft } from './officerDraft';
import { OfficerFields } from './OfficerFields';
import { officerQuery } from './queries';
import { changeOfficer } from './writes';

export function EditOfficerPage() {
  const { officerId } = editOfficerRoute.useParams();
  const query = officerQuery(officerId);
  const { data: officer } = useSuspenseQuery(query);
  const { data: members } = useSuspenseQuery(membersQuery());
  const cache = useQueryClient();
  const names = new Map(members.agencies.map(({ id, name }) => [id, name]));
  return (
    <WritePage<OfficerDraft, Officer>
      kind="officer"
      view={officer}
      start={fromOfficer(officer)}
      toDraft={fromOfficer}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeOfficer(officerId, draft, changed, version)}
      after={() => paths.officers()}
      heading={officer.kind === 'post' ? 'Change this post' : 'Change this officer'}
      caption={officer.name}
      crumbs={[{ href: paths.officers(), text: 'Officers and posts' }]}
      back={paths.officers()}
      fields={officerFields((id) => names.get(id) ?? id)}
      intro={
        <p className="govuk-body">
          If it was entered by mistake, <Link href={paths.deleteOfficer(officerId)}>delete it</Link>
          .
        </p>
      }
    >
      {(editor) => <OfficerFields editor={editor} agencies={members.agencies} />}
    </WritePage>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Agency } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { agencyFields, fromAgency, type AgencyDraft } from './agencyDraft';
import { AgencyFields } from './AgencyFields';
import { editAgencyRoute } from './editRoutes';
import { agencyQuery } from './queries';
import { changeAgency } from './writes';

export function EditAgencyPage() {
  const { agencyId } = editAgencyRoute.useParams();
  const query = agencyQuery(agencyId);
  const { data: agency } = useSuspenseQuery(query);
  const cache = useQueryClient();
  return (
    <WritePage<AgencyDraft, Agency>
      kind="agency"
      view={agency}
      start={fromAgency(agency)}
      toDraft={fromAgency}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeAgency(agencyId, draft, changed, version)}
      after={({ id }) => paths.agency(id)}
      heading="Change this agency"
      caption={agency.name}
      crumbs={[{ href: paths.agency(agencyId), text: agency.name }]}
      back={paths.agency(agencyId)}
      fields={agencyFields}
    >
      {(editor) => <AgencyFields editor={editor} />}
    </WritePage>
  );
}

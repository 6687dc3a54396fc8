import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Partnership } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { fromPartnership, partnershipFields, type PartnershipDraft } from './partnershipDraft';
import { PartnershipFields } from './PartnershipFields';
import { areasQuery, partnershipQuery, partnershipsQuery } from './queries';
import { editPartnershipRoute } from './routes';
import { changePartnership } from './writes';

export function EditPartnershipPage() {
  const { partnershipId } = editPartnershipRoute.useParams();
  const query = partnershipQuery(partnershipId);
  const { data: partnership } = useSuspenseQuery(query);
  const { data: all } = useSuspenseQuery(partnershipsQuery());
  const { data: areas } = useSuspenseQuery(areasQuery());
  const cache = useQueryClient();
  const names = new Map([...all, ...areas].map(({ id, name }) => [id, name]));
  return (
    <WritePage<PartnershipDraft, Partnership>
      kind="partnership"
      view={partnership}
      start={fromPartnership(partnership)}
      toDraft={fromPartnership}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changePartnership(partnershipId, draft, changed, version)}
      after={({ id }) => paths.partnership(id)}
      heading="Change this partnership"
      caption={partnership.name}
      crumbs={[{ href: paths.partnership(partnershipId), text: partnership.name }]}
      back={paths.partnership(partnershipId)}
      fields={partnershipFields((id) => names.get(id) ?? id)}
    >
      {(editor) => <PartnershipFields editor={editor} own={partnershipId} />}
    </WritePage>
  );
}

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { WritePage } from '@/features/members';
import { roundQuery } from './queries';
import { fromRound, roundFields, type RoundDraft } from './roundDraft';
import { RoundFields } from './RoundFields';
import { editRoundRoute } from './routes';
import { changeRound } from './writes';

export function EditRoundPage() {
  const { roundId } = editRoundRoute.useParams();
  const query = roundQuery(roundId);
  const { data: round } = useSuspenseQuery(query);
  const cache = useQueryClient();
  return (
    <WritePage<RoundDraft, Round>
      kind="reporting-round"
      view={round}
      start={fromRound(round)}
      toDraft={fromRound}
      query={{
        queryKey: query.queryKey,
        read: () => cache.fetchQuery({ ...query, staleTime: 0 }),
      }}
      save={(draft, changed, version) => changeRound(roundId, draft, changed, version)}
      after={() => paths.round(roundId)}
      heading="Change the due day and the instructions"
      caption={`${round.period.label}, ${round.partnership.name}`}
      crumbs={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]}
      back={paths.round(roundId)}
      fields={roundFields}
    >
      {(editor) => <RoundFields editor={editor} hint="For example, 30 10 2027" />}
    </WritePage>
  );
}

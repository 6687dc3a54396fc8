import type { ActionSummary } from '@/api/types';
import { paths } from '@/app/paths';
import { EndedFold, EndedLine, openTitle } from '@/features/kernel';

/** The actions that have ended, folded away below those that are to be done. */
export function EndedActions({
  actions,
  sub = false,
}: {
  actions: ActionSummary[];
  sub?: boolean;
}) {
  return (
    <EndedFold
      items={actions}
      what={sub ? ['sub-action', 'sub-actions'] : ['action', 'actions']}
      keyOf={({ id }) => id}
    >
      {({ id, ref, title, ended }) => (
        <EndedLine href={paths.action(id)} label={ref} title={openTitle(title)} ended={ended} />
      )}
    </EndedFold>
  );
}

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Line } from '@/api/types';
import { lineInWords } from '@/features/notes';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { coveringQuery, unwatch, watch, watchingChanged } from './queries';

interface Props {
  type: Line['type'];
  id: string;
  /** What it is called here: "this action". */
  name: string;
}

/** Watch, or stop watching; for oneself alone. */
export function WatchButton({ type, id, name }: Props) {
  const cache = useQueryClient();
  const { data } = useQuery(coveringQuery(id));
  const own = data?.items.find(({ on }) => on.id === id);
  const above = data?.items.find(({ on }) => on.id !== id);
  const turning = useMutation({
    mutationFn: async () => {
      await (own ? unwatch(own) : watch(type, id));
    },
    onSettled: () => watchingChanged(cache),
  });
  if (!data) return null;
  return (
    <div className="wm-watch wm-no-print">
      <button
        type="button"
        className="wm-link-button"
        disabled={turning.isPending}
        onClick={() => turning.mutate()}
      >
        {own ? 'Stop watching' : 'Watch'} {name}
      </button>
      <span role="status" className="govuk-body-s wm-quiet">
        {turning.error?.message}
        {!turning.error && own && (
          <>
            Changes and notes come under <Link href={paths.watching()}>What I watch</Link>.
          </>
        )}
        {!turning.error && !own && above && (
          <>
            You watch it already with <Link href={paths.watching()}>{lineInWords(above.on)}</Link>.
          </>
        )}
      </span>
    </div>
  );
}

import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Watch } from '@/api/types';
import { lineAddress, lineInWords } from '@/features/notes';
import { Link } from '@/ui/Link';
import { unwatch, watchesQuery, watchingChanged } from './queries';

function Watched({ each }: { each: Watch }) {
  const cache = useQueryClient();
  const stopping = useMutation({
    mutationFn: () => unwatch(each),
    onSettled: () => watchingChanged(cache),
  });
  const name = each.on.title === null ? 'Something that was deleted' : lineInWords(each.on);
  return (
    <li className="wm-findings__item">
      <div>
        {each.on.title === null ? (
          name
        ) : (
          <Link href={lineAddress(each.on, each.plan?.id ?? null)}>{name}</Link>
        )}
        {each.plan && each.on.type !== 'plan' && (
          <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">{each.plan.title}</p>
        )}
      </div>
      <button
        type="button"
        className="wm-link-button wm-no-print"
        disabled={stopping.isPending}
        onClick={() => stopping.mutate()}
      >
        Stop watching <span className="govuk-visually-hidden">{name}</span>
      </button>
    </li>
  );
}

/** Everything one watches, and the way to stop. */
export function Watches() {
  const { data: watches } = useSuspenseQuery(watchesQuery());
  return (
    <section aria-labelledby="watches">
      <h2 className="govuk-heading-m" id="watches">
        You watch
      </h2>
      {watches.items.length === 0 ? (
        <p className="govuk-body">
          Nothing yet. Plans, their themes and sections, priorities, actions and indicators have a
          button to watch them.
        </p>
      ) : (
        <ul className="wm-findings">
          {watches.items.map((each) => (
            <Watched key={each.id} each={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

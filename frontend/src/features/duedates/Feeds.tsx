import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CalendarFeed } from '@/api/types';
import { moment } from '@/ui/dates';
import { feedsChanged, revokeFeed } from './queries';

interface Props {
  items: CalendarFeed[];
  onRevoked: (id: string) => void;
}

function Feed({ feed, onRevoked }: { feed: CalendarFeed; onRevoked: (id: string) => void }) {
  const cache = useQueryClient();
  const revoking = useMutation({
    mutationFn: () => revokeFeed(feed),
    onSuccess: () => onRevoked(feed.id),
    onSettled: () => feedsChanged(cache),
  });
  return (
    <li className="wm-findings__item">
      <div>
        <span className="govuk-!-font-weight-bold">{feed.name}</span>
        <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">
          {feed.agency ? `Due dates of ${feed.agency.name}` : 'My own due dates'}, made on{' '}
          {moment(feed.createdAt)}
        </p>
        {revoking.error && <p className="govuk-error-message">{revoking.error.message}</p>}
      </div>
      <button
        type="button"
        className="wm-link-button"
        disabled={revoking.isPending}
        onClick={() => revoking.mutate()}
      >
        Stop <span className="govuk-visually-hidden">{feed.name}</span>
      </button>
    </li>
  );
}

/** The calendars one fetches, and the way to stop each at once. */
export function Feeds({ items, onRevoked }: Props) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="feeds">
      <h2 className="govuk-heading-m" id="feeds">
        Your calendars
      </h2>
      <p className="govuk-body">A stopped calendar’s address answers no more, on any device.</p>
      <ul className="wm-findings">
        {items.map((feed) => (
          <Feed key={feed.id} feed={feed} onRevoked={onRevoked} />
        ))}
      </ul>
    </section>
  );
}

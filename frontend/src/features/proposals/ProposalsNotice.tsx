import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { count } from '@/ui/numbers';
import { howManyProposalsQuery } from './queries';

/** On the page one arrives at: that somebody waits for an answer. */
export function ProposalsNotice() {
  const { data: me } = useSuspenseQuery(meQuery());
  // The plans are there to be read; that somebody waits for an answer may come a moment later.
  const { data: open = 0 } = useQuery(howManyProposalsQuery(me.agencies.map(({ id }) => id)));
  if (open === 0) return null;
  return (
    <Notice title="Proposed to your agency">
      <p className="govuk-notification-banner__heading">
        {open === 1 ? 'One proposal waits' : `${count(open, 'proposal')} wait`} for your agency’s
        answer.{' '}
        <Link href={paths.myAgency()} className="govuk-notification-banner__link">
          Accept or decline
        </Link>
      </p>
    </Notice>
  );
}

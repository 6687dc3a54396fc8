import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { day } from '@/ui/dates';
import { count } from '@/ui/numbers';
import type { RoundDraft } from './roundDraft';
import { proposalQuery } from './writes';

interface Props {
  draft: RoundDraft;
  children: (hint: string) => ReactNode;
}

const FIRST = 'Choose a period, and a day is proposed.';

/** What the service proposes for the chosen period, or why no round can be opened for it. */
export function Proposal({ draft: { partnership, periodStart, plans }, children }: Props) {
  const { data, error } = useQuery({
    ...proposalQuery(partnership, periodStart, plans),
    enabled: partnership !== '' && periodStart !== '',
  });
  return (
    <>
      <div role="status">
        {data && (
          <p className="govuk-inset-text">
            {count(data.counts.owed, 'report')} will be asked for, by {day(data.due)} unless you say
            another day.
          </p>
        )}
        {error && <p className="govuk-inset-text">{error.message}</p>}
      </div>
      {children(data ? `Leave it empty for ${day(data.due)}.` : FIRST)}
    </>
  );
}

import { words } from '@/features/kernel';
import { Link } from '@/ui/Link';
import type { StandingFilters } from './standing';

interface Props {
  filters: StandingFilters;
  /** The address of the list without these filters. */
  all: string;
}

/** Which actions are shown, when it is not all of them, and the way back to all. */
export function OnlyThose({ filters: { status, rating, unreported }, all }: Props) {
  const only = [
    status && `with the status “${words(status)}”`,
    rating && `rated ${words(rating).toLowerCase()}`,
    unreported && 'with a report outstanding in the newest round',
  ].filter(Boolean);
  if (only.length === 0) return null;
  return (
    <p className="govuk-body">
      Only actions {only.join(', ')} are shown. <Link href={all}>Show the others, too</Link>
    </p>
  );
}

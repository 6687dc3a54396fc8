import { useQuery } from '@tanstack/react-query';
import type { Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { count } from '@/ui/numbers';
import { unpublishedQuery } from './queries';

/** To members: how much of what they read the public does not see yet. */
export function UnpublishedNotice({ plan }: { plan: Plan }) {
  // While somebody changes the plan the count follows; the page does not wait for it.
  const { data: counts } = useQuery({
    ...unpublishedQuery(plan),
    placeholderData: (before) => before,
  });
  if (!counts || counts.promise + counts.wording === 0) return null;
  const parts = [
    counts.promise > 0 && `${counts.promise} to what is promised`,
    counts.wording > 0 && `${counts.wording} to wording only`,
  ].filter(Boolean);
  return (
    <Notice title="Not published yet">
      <p className="govuk-notification-banner__heading">
        {count(counts.promise + counts.wording, 'change')} since edition{' '}
        {plan.editions.published?.label}: {parts.join(', ')}.{' '}
        <Link href={paths.changes(plan.id)} className="govuk-notification-banner__link">
          See what changed
        </Link>
      </p>
    </Notice>
  );
}

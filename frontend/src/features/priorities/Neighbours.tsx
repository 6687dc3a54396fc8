import { useSuspenseQuery } from '@tanstack/react-query';
import type { Priority } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { inReadingOrder, prioritiesQuery, themesQuery } from '@/features/plans';
import { Link } from '@/ui/Link';

function Step({ priority, way }: { priority: Priority; way: 'prev' | 'next' }) {
  return (
    <div className={`govuk-pagination__${way}`}>
      <Link
        href={paths.priority(priority.id)}
        className="govuk-link govuk-pagination__link"
        rel={way}
      >
        <span className="govuk-pagination__link-title">
          {way === 'prev' ? 'Previous' : 'Next'}
          <span className="govuk-visually-hidden">:</span>
        </span>
        <span className="govuk-pagination__link-label wm-step">
          {priority.ref} {openTitle(priority.title)}
        </span>
      </Link>
    </div>
  );
}

/** The priorities before and after this one, as the plan orders them. */
export function Neighbours({ planId, priorityId }: { planId: string; priorityId: string }) {
  const { data: themes } = useSuspenseQuery(themesQuery(planId));
  const { data: priorities } = useSuspenseQuery(prioritiesQuery(planId));
  const all = inReadingOrder(themes, priorities).flatMap((block) => block.priorities);
  const here = all.findIndex(({ id }) => id === priorityId);
  const previous = all[here - 1];
  const next = here < 0 ? undefined : all[here + 1];
  if (!previous && !next) return null;
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label="Other priorities">
      {previous && <Step priority={previous} way="prev" />}
      {next && <Step priority={next} way="next" />}
    </nav>
  );
}

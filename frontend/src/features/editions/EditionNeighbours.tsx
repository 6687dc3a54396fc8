import type { Edition } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';

interface Props {
  planId: string;
  edition: Edition;
  all: Edition[];
}

/** The editions before and after this one. */
export function EditionNeighbours({ planId, edition, all }: Props) {
  const earlier = all.find(({ number }) => number === edition.number - 1);
  const later = all.find(({ number }) => number === edition.number + 1);
  if (!earlier && !later) return null;
  return (
    <nav className="govuk-pagination" aria-label="Other editions">
      {earlier && (
        <div className="govuk-pagination__prev">
          <Link
            href={paths.edition(planId, earlier.label)}
            className="govuk-link govuk-pagination__link"
            rel="prev"
          >
            <span className="govuk-pagination__link-title">Earlier: edition {earlier.label}</span>
          </Link>
        </div>
      )}
      {later && (
        <div className="govuk-pagination__next">
          <Link
            href={paths.edition(planId, later.label)}
            className="govuk-link govuk-pagination__link"
            rel="next"
          >
            <span className="govuk-pagination__link-title">Later: edition {later.label}</span>
          </Link>
        </div>
      )}
    </nav>
  );
}

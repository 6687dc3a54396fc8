import { Link } from './Link';

interface Props {
  /** Where the next page is; null on the last. */
  next: string | null;
  /** Where the first page is; null when this is it. */
  first: string | null;
  label: string;
}

/** The API pages forward from a cursor, so there is a next page and a way back to the start. */
export function Pagination({ next, first, label }: Props) {
  if (!next && !first) return null;
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {first && (
        <div className="govuk-pagination__prev">
          <Link href={first} className="govuk-link govuk-pagination__link">
            <span className="govuk-pagination__link-title">First page</span>
          </Link>
        </div>
      )}
      {next && (
        <div className="govuk-pagination__next">
          <Link href={next} className="govuk-link govuk-pagination__link" rel="next">
            <span className="govuk-pagination__link-title">Next page</span>
          </Link>
        </div>
      )}
    </nav>
  );
}

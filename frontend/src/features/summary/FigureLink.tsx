import { Link } from '@/ui/Link';
import { pageOf } from './rows';

/** A number, and for those who cannot see where it stands what it counts; it leads to what it counted. */
export function FigureLink({
  figure,
  of,
}: {
  figure: { count: number; rows: string };
  of: string;
}) {
  if (figure.count === 0) return <span className="wm-quiet">0</span>;
  return (
    <Link href={pageOf(figure.rows)}>
      {figure.count} <span className="govuk-visually-hidden">{of}</span>
    </Link>
  );
}

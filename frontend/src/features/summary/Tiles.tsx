import type { Figures } from '@/api/types';
import { Link } from '@/ui/Link';
import { pageOf } from './rows';

type Single = 'actions' | 'overdue' | 'dueSoon' | 'unconfirmed' | 'unreported' | 'proposals';

const TILES: { of: Single; text: string }[] = [
  { of: 'actions', text: 'actions and sub-actions' },
  { of: 'overdue', text: 'overdue' },
  { of: 'dueSoon', text: 'due in 30 days' },
  { of: 'unreported', text: 'with a report outstanding' },
  { of: 'unconfirmed', text: 'with something to be confirmed' },
  { of: 'proposals', text: 'proposals not answered' },
];

/** The figures of the whole, each a link to what it counted. */
export function Tiles({ figures, label }: { figures: Figures; label: string }) {
  return (
    <ul className="govuk-list wm-figure-tiles" aria-label={label}>
      {TILES.map(({ of, text }) => {
        const { count, rows } = figures[of];
        const words = (
          <>
            <span className="wm-figure__number">{count}</span> {text}
          </>
        );
        return (
          <li key={of} className="wm-figure-tile">
            {count === 0 ? (
              <span className="wm-figure">{words}</span>
            ) : (
              <Link href={pageOf(rows)} className="govuk-link wm-figure">
                {words}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}

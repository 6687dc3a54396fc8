import type { Round, TemplateComparison } from '@/api/types';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { Link } from '@/ui/Link';
import { Notice } from '@/ui/Notice';
import { hasDone } from './tally';

interface Props {
  round: Round;
  agency: string | undefined;
  comparison: TemplateComparison;
  onAgain: () => void;
}

// The button that had the focus is gone.
const takeFocus = (notice: HTMLElement | null) => notice?.focus();

/** What became of the file, and where the reports stand now. */
export function Loaded({ round, agency, comparison: { counts }, onAgain }: Props) {
  return (
    <>
      <div tabIndex={-1} ref={takeFocus}>
        <Notice title="Loaded" success>
          <p className="govuk-notification-banner__heading">
            {hasDone(counts)}.{' '}
            <Link
              href={agency ? paths.roundReport(round.id, agency) : paths.owed(round.id)}
              className="govuk-notification-banner__link"
            >
              See how they stand
            </Link>
          </p>
        </Notice>
      </div>
      <p className="govuk-body">
        The file is done with. To change more, download it again: this one would not be taken twice.
      </p>
      <Button look="secondary" onClick={onAgain}>
        Fill in more
      </Button>
    </>
  );
}

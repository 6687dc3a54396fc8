import { useQuery } from '@tanstack/react-query';
import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { leftQuery } from './queries';

interface Props {
  report: Report;
  partnership: string;
}

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** That it arrived, and the next one that the same round asks for, so that a whole round is one walk. */
export function HandedIn({ report: { action, agency, period }, partnership }: Props) {
  const { data: left } = useQuery(leftQuery(partnership, period.start, agency.id));
  const next = left?.items.find((each) => each.action.id !== action.id);
  return (
    <>
      <div className="govuk-panel govuk-panel--confirmation wm-done">
        <h2 className="govuk-panel__title wm-done__title" tabIndex={-1} ref={takeFocus}>
          Handed in
        </h2>
        <div className="govuk-panel__body wm-done__body">
          {action.ref}, {period.label}
        </div>
      </div>
      {left && next && (
        <>
          <h2 className="govuk-heading-m">
            Next: {next.action.ref} {next.action.title}
          </h2>
          <p className="govuk-body">
            {agency.name} has {count(left.total, 'report')} still to hand in for this round.
          </p>
          <Link
            href={paths.report(next.action.id, { period: period.start, agency: agency.id })}
            className="govuk-button"
            role="button"
          >
            Report on {next.action.ref}
          </Link>
        </>
      )}
      {left && !next && (
        <p className="govuk-body">
          That was the last one that this round asks {agency.name} for. Thank you.
        </p>
      )}
      {left === null && (
        <p className="govuk-body">
          <Link href={paths.rounds()}>See what else is asked for</Link>
        </p>
      )}
      <p className="govuk-body">
        <Link href={paths.action(action.id, 'progress')}>See it on the page of the action</Link>
      </p>
    </>
  );
}

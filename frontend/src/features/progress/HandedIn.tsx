import { useQuery } from '@tanstack/react-query';
import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { unreportedQuery } from './queries';

interface Props {
  report: Report;
  /** Whether the period is the one that is asked about now: what else is unreported is known of that one alone. */
  usual: boolean;
}

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** That it arrived, and the next one, so that a whole round is one walk. */
export function HandedIn({ report: { action, agency, period }, usual }: Props) {
  const { data: owed } = useQuery({ ...unreportedQuery(agency.id), enabled: usual });
  const others = owed?.items.filter(({ id }) => id !== action.id) ?? [];
  const [next] = others;
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
      {next && (
        <>
          <h2 className="govuk-heading-m">
            Next: {next.ref} {openTitle(next.title)}
          </h2>
          <p className="govuk-body">
            {agency.name} has {count(others.length, 'action')} still to report on.
          </p>
          <Link
            href={paths.report(next.id, { period: period.start, agency: agency.id })}
            className="govuk-button"
            role="button"
          >
            Report on {next.ref}
          </Link>
        </>
      )}
      {owed && !next && (
        <p className="govuk-body">
          That was the last one: {agency.name} has reported on everything it leads. Thank you.
        </p>
      )}
      {!usual && (
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

import { useQuery } from '@tanstack/react-query';
import type { Report } from '@/api/types';
import { paths } from '@/app/paths';
import { openTitle } from '@/features/kernel';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { unreportedQuery } from './queries';

const takeFocus = (heading: HTMLElement | null) => heading?.focus();

/** That it arrived, and the next one, so that a whole round is one walk. */
export function HandedIn({ report: { action, agency, period } }: { report: Report }) {
  const { data: owed } = useQuery(unreportedQuery(agency.id));
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
            href={paths.report(next.id, { agency: agency.id })}
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
      <p className="govuk-body">
        <Link href={paths.action(action.id, 'progress')}>See it on the page of the action</Link>
      </p>
    </>
  );
}

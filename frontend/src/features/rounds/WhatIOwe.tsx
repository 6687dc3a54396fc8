import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import type { Report, Round } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { Tag } from '@/ui/Tag';
import { openRoundsQuery, owedByQuery, returnedQuery } from './queries';

/** As many as one reads at a glance; the rest stand on the page of the whole round. */
const SHOWN = 10;

function OpenRound({ round, agencies }: { round: Round; agencies: string[] }) {
  const { data: owed = [] } = useQuery(owedByQuery(round.id, agencies));
  const open = owed.filter(({ answered }) => !answered);
  const [first] = open;
  if (!first) return null;
  const several = agencies.length > 1;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">
        {round.period.label}: {count(open.length, 'report')} by {day(round.due)}{' '}
        {round.overdue && <Tag colour="red">Overdue</Tag>}
      </h3>
      {round.instructions && <p className="govuk-body wm-prewrap">{round.instructions}</p>}
      <ul className="govuk-list">
        {open.slice(0, SHOWN).map(({ number, action, agency }) => (
          <li key={number}>
            <Link href={paths.report(action.id, { period: round.period.start, agency: agency.id })}>
              {action.ref} {action.title}
            </Link>
            {several && `, ${agency.name}`}
          </li>
        ))}
      </ul>
      {open.length > 1 && (
        <ul className="govuk-list">
          {[...new Map(open.map(({ agency }) => [agency.id, agency])).values()].map(
            ({ id, name }) => (
              <li key={id}>
                <Link href={paths.roundReport(round.id, id)}>
                  {several ? `All of ${name} on one page` : `All ${open.length} on one page`}
                </Link>
              </li>
            ),
          )}
        </ul>
      )}
    </>
  );
}

function Returned({ reports }: { reports: Report[] }) {
  if (reports.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s govuk-!-margin-bottom-1">Returned to you</h3>
      <ul className="govuk-list">
        {reports.map(({ id, action, agency, period, returnReason }) => (
          <li key={id}>
            <Link href={paths.report(action.id, { period: period.start, agency: agency.id })}>
              {action.ref} {action.title}
            </Link>
            , {period.label}: {returnReason}
          </li>
        ))}
      </ul>
    </>
  );
}

/** On the page one arrives at: what one's agencies are asked for now, each with its own link. */
export function WhatIOwe() {
  const { data: me } = useSuspenseQuery(meQuery());
  const agencies = me.agencies.map(({ id }) => id);
  // The plans are there to be read; what is owed may come a moment later.
  const { data: rounds } = useQuery({ ...openRoundsQuery(), enabled: agencies.length > 0 });
  const { data: returned = [] } = useQuery(returnedQuery(agencies));
  const asking = rounds?.items.filter(({ mine }) => (mine?.outstanding ?? 0) > 0) ?? [];
  if (asking.length + returned.length === 0) return null;
  return (
    <section className="wm-owed" aria-labelledby="owed">
      <h2 className="govuk-heading-m" id="owed">
        What you owe
      </h2>
      {asking.map((round) => (
        <OpenRound key={round.id} round={round} agencies={agencies} />
      ))}
      <Returned reports={returned} />
    </section>
  );
}

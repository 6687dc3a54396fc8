import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { outstandingQuery } from './queries';

/** What one's own agencies are asked for in a round, and the ways to answer; nothing for who is asked nothing. */
export function Mine({ round: { id: roundId, mine } }: { round: Round }) {
  const { data: me } = useSuspenseQuery(meQuery());
  const { data: asked } = useSuspenseQuery(outstandingQuery(roundId, 'agency'));
  const own = me.agencies.flatMap(({ id, name }) => {
    const row = asked.find(({ agency }) => agency?.id === id);
    return row && row.owed > 0 ? [{ id, name, row }] : [];
  });
  if (!mine || own.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">What you are asked for</h2>
      <ul className="govuk-list">
        {own.map(({ id, name, row }) => (
          <li key={id}>
            <Link href={paths.roundReport(roundId, id)}>Report for {name}, all on one page</Link>:{' '}
            {row.answered} of {row.owed} handed in.{' '}
            <Link href={paths.template(roundId, id)}>
              Fill in as a workbook
              <span className="govuk-visually-hidden"> for {name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

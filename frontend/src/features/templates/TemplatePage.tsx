import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import { paths } from '@/app/paths';
import { outstandingQuery, roundQuery } from '@/features/rounds';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { templateRoute } from './routes';
import { Stages } from './Stages';
import { WhoseTemplate } from './WhoseTemplate';
import { called, mayFillInFor } from './whose';

/** The reports that are due in a round, as a file that is filled in and sent back. */
export function TemplatePage() {
  const { roundId } = templateRoute.useParams();
  const { agency: named } = templateRoute.useSearch();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: asked } = useSuspenseQuery(outstandingQuery(roundId, 'agency'));
  const { data: me } = useSuspenseQuery(meQuery());
  const mine = mayFillInFor(asked, round, me);
  const one = named === undefined ? null : called(mine, named);
  const filled = named === undefined ? mine : one ? [one] : [];
  const whose = one ?? (mine.length === 1 && named === undefined ? mine[0] : null);
  const agency = whose?.agency.id;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <PageHeading
            title={`Fill in as a workbook: ${round.period.label}`}
            caption={[round.period.label, whose?.agency.name].filter(Boolean).join(', ')}
          >
            Fill in as a workbook
          </PageHeading>
          {filled.length === 0 ? (
            <p className="govuk-body">
              Nothing is asked here that you could fill in. Only the agency itself and the
              partnership’s officers take and send its workbook, and only if something is asked of
              it. <Link href={paths.round(roundId)}>Go back to the round</Link>
            </p>
          ) : (
            // Another agency's file is begun anew.
            <Stages
              key={agency ?? 'all'}
              round={round}
              agency={agency}
              code={whose?.agency.code ?? null}
            >
              <WhoseTemplate round={round} all={mine} filled={filled} />
            </Stages>
          )}
        </div>
      </div>
    </>
  );
}

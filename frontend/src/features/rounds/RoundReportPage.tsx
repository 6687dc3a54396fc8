import { useSuspenseQuery } from '@tanstack/react-query';
import { meQuery } from '@/api/me';
import type { Owed } from '@/api/types';
import { paths } from '@/app/paths';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Progress } from '@/ui/Progress';
import { OwedRow } from './OwedRow';
import { owedByQuery, reportsOfPeriodQuery, roundQuery } from './queries';
import { roundReportRoute } from './routes';

const headingOf = ({ priority }: Owed) => [priority.ref, priority.title].filter(Boolean).join(' ');

/** A whole round for one agency: every action it is asked for, each handed in by itself. */
export function RoundReportPage() {
  const { roundId } = roundReportRoute.useParams();
  const { agency: agencyId } = roundReportRoute.useLoaderData();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { data: owed } = useSuspenseQuery(owedByQuery(roundId, [agencyId]));
  const { data: reports } = useSuspenseQuery(reportsOfPeriodQuery(agencyId, round.period.start));
  const { data: me } = useSuspenseQuery(meQuery());
  const agency = owed[0]?.agency;
  const answered = owed.filter((each) => each.answered).length;
  const mayReport = owed.some(({ allowed }) => allowed.includes('report'));
  const onBehalf =
    agency !== undefined && mayReport && me.agencies.every(({ id }) => id !== agency.id);
  return (
    <>
      <Breadcrumbs items={[{ href: paths.round(roundId), text: `Round ${round.period.label}` }]} />
      <PageHeading
        title={`Report on everything: ${round.period.label}`}
        caption={[agency?.name, `due by ${day(round.due)}`].filter(Boolean).join(', ')}
      >
        Report on {round.period.label}
      </PageHeading>
      {round.instructions && <p className="govuk-inset-text wm-prewrap">{round.instructions}</p>}
      {onBehalf && (
        <p className="govuk-inset-text">
          You report on behalf of {agency.name}. Each report is marked so.
        </p>
      )}
      {owed.length === 0 ? (
        <p className="govuk-body">This agency is asked for nothing in this round.</p>
      ) : (
        <>
          <div className="wm-tally">
            <Progress
              label={`${answered} of ${owed.length} handed in`}
              done={answered}
              total={owed.length}
            />
          </div>
          {mayReport && (
            <p className="govuk-body wm-no-print">
              Rather in a spreadsheet?{' '}
              <Link href={paths.template(roundId, agencyId)}>Fill in as a workbook</Link>
            </p>
          )}
          {owed.map((each, index) => {
            const before = owed[index - 1];
            const heading = headingOf(each);
            return (
              <div key={each.number}>
                {(!before || headingOf(before) !== heading) && (
                  <h2 className="govuk-heading-m">{heading}</h2>
                )}
                <OwedRow
                  owed={each}
                  round={round}
                  report={reports.find(({ action }) => action.id === each.action.id) ?? null}
                  person={me.principal.subject}
                />
              </div>
            );
          })}
        </>
      )}
    </>
  );
}

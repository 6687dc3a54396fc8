import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { SavedNotice } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { PrintButton } from '@/ui/PrintButton';
import { Mine } from './Mine';
import { OutstandingTable } from './OutstandingTable';
import { roundQuery, type OutstandingBy } from './queries';
import { RoundCounts } from './RoundCounts';
import { RoundDeeds } from './RoundDeeds';
import { RemindersList } from './RemindersList';
import { RoundState } from './RoundState';
import { roundRoute } from './routes';

const TABS: [OutstandingBy, string][] = [
  ['agency', 'Agency'],
  ['officer', 'Officer'],
  ['priority', 'Priority'],
];

export function RoundPage() {
  const { roundId } = roundRoute.useParams();
  const { by = 'agency', saved } = roundRoute.useSearch();
  const { data: round } = useSuspenseQuery(roundQuery(roundId));
  const { counts } = round;
  return (
    <>
      <Breadcrumbs items={[{ href: paths.rounds(), text: 'Reporting rounds' }]} />
      <PageHeading
        title={`Reporting round ${round.period.label}`}
        caption={`Reporting round, ${round.partnership.name}`}
      >
        {round.period.label}
      </PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      <p className="govuk-body">
        <RoundState round={round} /> Reports are due by {day(round.due)}.
      </p>
      {round.plans.length > 0 && (
        <p className="govuk-body">
          It asks about {round.plans.map(({ title }) => title).join(', ')}.
        </p>
      )}
      {round.instructions && <p className="govuk-inset-text wm-prewrap">{round.instructions}</p>}
      <Mine round={round} />
      <RoundDeeds round={round} />
      <h2 className="govuk-heading-m">Who has answered</h2>
      <RoundCounts id={roundId} counts={counts} />
      <FilterLinks
        label="By"
        items={TABS.map(([tab, text]) => ({
          href: paths.round(roundId, tab === 'agency' ? {} : { by: tab }),
          text,
          current: tab === by,
        }))}
      />
      <OutstandingTable roundId={roundId} by={by} runsIt={round.allowed.length > 0} />
      <p className="govuk-body wm-no-print">
        <Link href={paths.owed(roundId, { answered: 'no' })}>Everything that is outstanding</Link>
        {' · '}
        <Link href={paths.owed(roundId, {})}>Everything that was asked for</Link>
        {round.allowed.length > 0 && (
          <>
            {' · '}
            <Link href={paths.template(roundId)}>Fill in for all agencies in one workbook</Link>
          </>
        )}
        {counts.submitted > 0 && (
          <>
            {' · '}
            <Link href={paths.acceptReports(roundId)}>Reports that wait for a decision</Link>
          </>
        )}
      </p>
      {round.allowed.length > 0 && <RemindersList roundId={roundId} />}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

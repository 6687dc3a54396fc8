import { useSuspenseQuery } from '@tanstack/react-query';
import { editablePartnershipsQuery } from '@/api/me';
import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { Table, type Column } from '@/ui/Table';
import { roundsQuery } from './queries';
import { RoundState } from './RoundState';
import { roundsRoute } from './routes';

const COLUMNS: Column<Round>[] = [
  {
    heading: 'Period',
    header: true,
    cell: ({ id, period }) => <Link href={paths.round(id)}>{period.label}</Link>,
  },
  { heading: 'Partnership', cell: ({ partnership }) => partnership.name },
  { heading: 'State', cell: (round) => <RoundState round={round} /> },
  { heading: 'Due', cell: ({ due }) => day(due) },
  { heading: 'Answered', cell: ({ counts }) => `${counts.answered} of ${counts.owed}` },
  { heading: 'Late', cell: ({ counts }) => counts.late },
];

export function RoundsPage() {
  const { after } = roundsRoute.useSearch();
  const { data: rounds } = useSuspenseQuery(roundsQuery(after));
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  return (
    <>
      <PageHeading>Reporting rounds</PageHeading>
      <p className="govuk-body">
        After each period every lead agency is asked how its actions stand. A round shows who has
        answered.
      </p>
      {editable.length > 0 && (
        <Link href={paths.newRound()} className="govuk-button wm-no-print" role="button">
          Open a round
        </Link>
      )}
      {rounds.items.length === 0 ? (
        <p className="govuk-body">No round has been opened yet.</p>
      ) : (
        <Table
          caption="Rounds, the newest first"
          captionHidden
          columns={COLUMNS}
          rows={rounds.items}
          keyOf={({ id }) => id}
        />
      )}
      <Pagination
        label="Pages of rounds"
        next={rounds.next ? paths.rounds(rounds.next) : null}
        first={after ? paths.rounds() : null}
      />
      {editable.length > 0 && (
        <ul className="govuk-list wm-no-print">
          {editable.map(({ id, shortName }) => (
            <li key={id}>
              <Link href={paths.calendars(id)}>The calendar by which {shortName} reports</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

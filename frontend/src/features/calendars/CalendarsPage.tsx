import { useSuspenseQuery } from '@tanstack/react-query';
import type { Calendar, Period } from '@/api/types';
import { paths } from '@/app/paths';
import { SavedNotice } from '@/features/editing';
import { words } from '@/features/kernel';
import { partnershipQuery } from '@/features/partnerships';
import { periodsQuery } from '@/features/progress';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { PageHeading } from '@/ui/PageHeading';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { monthInWords } from './calendarDraft';
import { calendarsQuery } from './queries';
import { calendarsRoute } from './routes';

const PERIODS: Column<Period>[] = [
  { heading: 'Period', header: true, cell: ({ label }) => label },
  { heading: 'First day', cell: ({ start }) => day(start) },
  { heading: 'Last day', cell: ({ end }) => day(end) },
];

function divided({ kind, terms, yearBegins }: Calendar) {
  if (kind === 'terms') return terms.map(({ name }) => name).join(', ') || 'No terms yet';
  return `${words(kind)} of a year that begins in ${monthInWords(`${yearBegins}`)}`;
}

function CalendarSection({ calendar }: { calendar: Calendar }) {
  const { id, name, reporting, allowed } = calendar;
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m govuk-!-margin-bottom-1" id={id}>
        {name} {reporting && <Tag colour="green">Reported by</Tag>}
      </h2>
      <p className="govuk-body">{divided(calendar)}</p>
      {allowed.includes('edit') && (
        <p className="govuk-body wm-no-print">
          <Link href={paths.editCalendar(id)}>
            Change <span className="govuk-visually-hidden">{name}</span>
          </Link>
          {' · '}
          <Link href={paths.deleteCalendar(id)}>
            Delete <span className="govuk-visually-hidden">{name}</span>
          </Link>
        </p>
      )}
    </section>
  );
}

export function CalendarsPage() {
  const { partnershipId } = calendarsRoute.useParams();
  const { saved } = calendarsRoute.useSearch();
  const { data: partnership } = useSuspenseQuery(partnershipQuery(partnershipId));
  const { data: calendars } = useSuspenseQuery(calendarsQuery(partnershipId));
  const { data: reported } = useSuspenseQuery(periodsQuery(partnershipId));
  const own = calendars.some(({ reporting }) => reporting);
  return (
    <>
      <Breadcrumbs items={[{ href: paths.partnership(partnershipId), text: partnership.name }]} />
      <PageHeading title={`Calendars: ${partnership.shortName}`} caption={partnership.name}>
        Calendars
      </PageHeading>
      <SavedNotice shown={saved === 'yes'} />
      {!own && (
        <p className="govuk-body">
          Without a calendar of its own the partnership reports by quarters of the financial year.
        </p>
      )}
      {partnership.allowed.includes('edit') && (
        <Link
          href={paths.newCalendar(partnershipId)}
          className="govuk-button wm-no-print"
          role="button"
        >
          Enter a calendar
        </Link>
      )}
      {calendars.map((calendar) => (
        <CalendarSection key={calendar.id} calendar={calendar} />
      ))}
      <h2 className="govuk-heading-m">The periods to this day</h2>
      {reported.periods.length === 0 ? (
        <p className="govuk-body">No period has begun yet.</p>
      ) : (
        <Table
          caption="Periods by which the partnership reports"
          captionHidden
          columns={PERIODS}
          rows={reported.periods.toReversed()}
          keyOf={({ start }) => start}
        />
      )}
    </>
  );
}

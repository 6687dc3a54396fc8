import type { Reminder } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { count } from '@/ui/numbers';
import { Table, type Column } from '@/ui/Table';

type Unasked = Reminder['unreached'][number];

const WHY: Record<Unasked['why'], string> = {
  'no-address': 'No e-mail address is known.',
  left: 'They have left.',
  off: 'They have turned reminders off.',
  returned: 'The last mail to them came back.',
  nobody: 'Nobody leads it there, and nobody may act for the agency.',
};

const COLUMNS: Column<Reminder['reached'][number]>[] = [
  { heading: 'Officer', header: true, cell: ({ officer }) => officer.name },
  { heading: 'Agency', cell: ({ agency }) => agency.name },
  { heading: 'Outstanding', cell: ({ outstanding }) => count(outstanding, 'report') },
];

/** Whom a reminder reaches, or would reach, and whom it does not: those are rung up. */
export function Reach({
  reminder: { reached, unreached },
  before = false,
}: {
  reminder: Reminder;
  before?: boolean;
}) {
  return (
    <>
      <h2 className="govuk-heading-m">{before ? 'Whom it reaches' : 'Who was reminded'}</h2>
      {reached.length === 0 ? (
        <p className="govuk-body">Nobody.</p>
      ) : (
        <Table
          caption={before ? 'Whom it reaches' : 'Who was reminded'}
          captionHidden
          columns={COLUMNS}
          rows={reached}
          keyOf={({ agency, officer }) => `${agency.id} ${officer.id}`}
        />
      )}
      {unreached.length > 0 && (
        <>
          <h2 className="govuk-heading-m">
            {before ? 'Whom it does not reach' : 'Who was not reached'}
          </h2>
          <p className="govuk-body">Ring them up, or report on their behalf.</p>
          <ul className="govuk-list govuk-list--bullet">
            {unreached.map(({ agency, officer, outstanding, why }) => (
              <li key={`${agency.id} ${officer?.id ?? ''}`}>
                {officer ? `${officer.name}, ` : ''}
                {officer ? (
                  <Link href={paths.officer(officer.id)}>{agency.name}</Link>
                ) : (
                  <Link href={paths.agency(agency.id)}>{agency.name}</Link>
                )}
                : {count(outstanding, 'report')}. {WHY[why]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

import type { ActionSummary } from '@/api/types';
import { paths } from '@/app/paths';
import { DueTags, EndedTag, openTitle, TimescaleText, StatusTag } from '@/features/kernel';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import type { Column } from '@/ui/Table';

function What({ action }: { action: ActionSummary }) {
  return (
    <>
      <Link href={paths.action(action.id)}>
        {action.ref && <span className="wm-ref">{action.ref}</span>} {openTitle(action.title)}
      </Link>
      <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">
        <Link href={paths.priority(action.priority.id)}>
          {action.priority.ref} {openTitle(action.priority.title)}
        </Link>
      </p>
    </>
  );
}

function NextDate({ action }: { action: ActionSummary }) {
  return (
    <>
      <DueTags overdue={action.overdue} dueSoon={action.dueSoon} />
      <div>
        <TimescaleText value={action.timescale} />
      </div>
      {action.nextDue && action.nextDue !== action.timescale.due && (
        <span className="wm-reading">next date read as {day(action.nextDue)}</span>
      )}
    </>
  );
}

// The columns that every list of actions by date has in common.

export const WHAT_COLUMN: Column<ActionSummary> = {
  heading: 'Action',
  header: true,
  className: 'wm-table__wide',
  cell: (action) => <What action={action} />,
};

export const DUE_COLUMN: Column<ActionSummary> = {
  heading: 'When',
  className: 'wm-table__when',
  cell: (action) => <NextDate action={action} />,
};

export const STATUS_COLUMN: Column<ActionSummary> = {
  heading: 'Status',
  cell: (action) => (action.ended ? <EndedTag /> : <StatusTag status={action.status} />),
};

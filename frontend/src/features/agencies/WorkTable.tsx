import type { Action, Agency } from '@/api/types';
import { paths } from '@/app/paths';
import { StatusTag } from '@/features/actions';
import { DueTags, LeadsText, openTitle, TimescaleText } from '@/features/kernel';
import { day } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Table, type Column } from '@/ui/Table';

function part(action: Action, agency: Agency) {
  const own = action.leadAgencies.items.find((lead) => lead.id === agency.id);
  if (!own) return 'Named';
  const role = own.role === 'lead' ? 'Leads' : 'Supports';
  return own.assignment?.state === 'proposed' ? `${role} (proposed)` : role;
}

function WhatCell({ action }: { action: Action }) {
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

function NextDate({ action }: { action: Action }) {
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

export function WorkTable({ agency, items }: { agency: Agency; items: Action[] }) {
  const columns: Column<Action>[] = [
    {
      heading: 'Action',
      header: true,
      className: 'wm-table__wide',
      cell: (action) => <WhatCell action={action} />,
    },
    {
      heading: 'When',
      className: 'wm-table__wide',
      cell: (action) => <NextDate action={action} />,
    },
    { heading: 'Its part', cell: (action) => part(action, agency) },
    { heading: 'Lead officer', cell: (action) => <LeadsText value={action.leadOfficers} /> },
    { heading: 'Status', cell: (action) => <StatusTag status={action.status} /> },
  ];
  return (
    <Table
      caption={`Actions of ${agency.name}`}
      captionHidden
      columns={columns}
      rows={items}
      keyOf={(action) => action.id}
    />
  );
}

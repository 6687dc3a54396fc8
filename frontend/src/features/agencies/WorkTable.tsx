import type { ActionSummary, Agency } from '@/api/types';
import { DUE_COLUMN, STATUS_COLUMN, WHAT_COLUMN } from '@/features/actions';
import { LeadsText } from '@/features/kernel';
import { Table, type Column } from '@/ui/Table';

function part(action: ActionSummary, agency: Agency) {
  const own = action.leadAgencies.items.find((lead) => lead.id === agency.id);
  if (!own) return 'Named';
  const role = own.role === 'lead' ? 'Leads' : 'Supports';
  return own.assignment?.state === 'proposed' ? `${role} (proposed)` : role;
}

export function WorkTable({ agency, items }: { agency: Agency; items: ActionSummary[] }) {
  const columns: Column<ActionSummary>[] = [
    WHAT_COLUMN,
    DUE_COLUMN,
    { heading: 'Its part', cell: (action) => part(action, agency) },
    { heading: 'Lead officer', cell: (action) => <LeadsText value={action.leadOfficers} /> },
    STATUS_COLUMN,
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

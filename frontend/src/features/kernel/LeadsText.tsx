import type { Lead, Leads } from '@/api/types';
import { paths } from '@/app/paths';
import { Link } from '@/ui/Link';
import { Assignment } from './Assignment';
import { ToBeConfirmed } from './OpenText';

function Name({ lead }: { lead: Lead }) {
  if (lead.kind === 'agency') return <Link href={paths.agency(lead.id)}>{lead.name}</Link>;
  if (lead.kind === 'group') return <Link href={paths.group(lead.id)}>{lead.name}</Link>;
  return <Link href={paths.officer(lead.id)}>{lead.name}</Link>;
}

export const hasLeads = (leads: Leads) => leads.state !== 'absent' || leads.items.length > 0;

interface Props {
  value: Leads;
  absent?: string;
  /** With how each was agreed. */
  whole?: boolean;
}

/** Leads in their order, supporting ones marked; inherited ones say so. */
export function LeadsText({ value, absent = 'No lead named', whole = false }: Props) {
  if (!hasLeads(value)) return <span className="wm-absent">{absent}</span>;
  return (
    <>
      {value.items.length > 0 && (
        <ul className="wm-leads">
          {value.items.map((lead) => (
            <li key={`${lead.kind}-${lead.id}-${lead.role}`}>
              <Name lead={lead} />
              {lead.role === 'supporting' && <span className="wm-quiet"> (supporting)</span>}
              {lead.assignment && (
                <>
                  {' '}
                  <Assignment value={lead.assignment} whole={whole} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {value.state === 'unconfirmed' && <ToBeConfirmed proposal={value.text} />}
      {value.inherited && <span className="wm-reading">as for the action above it</span>}
    </>
  );
}

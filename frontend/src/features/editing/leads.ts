import type { Lead, Leads } from '@/api/types';
import { orNull } from './open';

/** Who leads, as a form holds it: names in order, the plan's own words, whether it is still open. */
export interface LeadsDraft<Item extends LeadDraft = LeadDraft> {
  open: boolean;
  text: string;
  items: Item[];
}

export interface LeadDraft {
  kind: Lead['kind'];
  id: string;
  name: string;
  role: Lead['role'];
}

/** What is inherited is not this thing's own, so the form begins empty. */
export function fromLeads({ state, text, inherited, items }: Leads): LeadsDraft {
  if (inherited) return { open: false, text: '', items: [] };
  return {
    open: state === 'unconfirmed',
    text: text ?? '',
    items: items.map(({ kind, id, name, role }) => ({ kind, id, name: name ?? id, role })),
  };
}

/** Set when somebody is named or said in words, unless a person says that it is open. */
export function leadsState({ open, text, items }: LeadsDraft): Leads['state'] {
  if (open) return 'unconfirmed';
  return items.length > 0 || text.trim() ? 'set' : 'absent';
}

export function toLeads(leads: LeadsDraft) {
  return {
    state: leadsState(leads),
    text: orNull(leads.text),
    items: leads.items.map(({ kind, id, role }) =>
      kind === 'group' ? { group: id, role } : { officer: id, role },
    ),
  };
}

export function leadsInWords({ open, text, items }: LeadsDraft) {
  const names = items.map(({ name, role }) => (role === 'lead' ? name : `${name} (supporting)`));
  const lines = [open && 'To be confirmed', text, ...names].filter(Boolean);
  return lines.length > 0 ? lines.join('\n') : 'Nobody';
}

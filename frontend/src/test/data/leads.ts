import type { Lead, Leads, Timescale } from '@/api/types';
import { agencyByCode, officers } from './members';

type Assignment = Lead['assignment'];

export const ACCEPTED: Assignment = { id: 'as-1', state: 'accepted', recorded: false };
export const PROPOSED: Assignment = { id: 'as-2', state: 'proposed', recorded: false };

export const NO_LEADS: Leads = { state: 'absent', text: null, inherited: false, items: [] };

export function agencyLead(code: string, role: Lead['role'], assignment = ACCEPTED): Lead {
  const { id, name } = agencyByCode(code);
  return { kind: 'agency', id, code, name, role, assignment };
}

export function postLead(n: number): Lead {
  const officer = officers[n];
  if (!officer) throw new Error(`The mock has no officer ${n}.`);
  return {
    kind: 'post',
    id: officer.id,
    code: null,
    name: officer.name,
    role: 'lead',
    assignment: null,
  };
}

export function ledBy(...items: Lead[]): Leads {
  return { state: 'set', text: null, inherited: false, items };
}

const NOTHING: Timescale = {
  state: 'set',
  text: null,
  kind: null,
  start: null,
  due: null,
  every: null,
  doubt: null,
};

export const dueBy = (text: string, due: string): Timescale => ({
  ...NOTHING,
  text,
  kind: 'due',
  due,
});

export const NO_TIMESCALE: Timescale = { ...NOTHING, state: 'absent' };
export const TBC: Timescale = { ...NOTHING, state: 'unconfirmed', text: 'tbc' };
export const TERMLY: Timescale = { ...NOTHING, text: 'Termly', kind: 'recurring', every: 'term' };
export const ONGOING: Timescale = { ...NOTHING, text: 'Ongoing', kind: 'continuous' };
export const WHEN_READY: Timescale = {
  ...NOTHING,
  text: 'When the new centre opens',
  kind: 'free-text',
};

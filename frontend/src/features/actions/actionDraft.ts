import type { Action, Lead, Milestone } from '@/api/types';
import {
  fromLeads,
  fromOpen,
  leadsState,
  NOTHING_SAID,
  orNull,
  toLeads,
  toOpen,
  toTimescale,
  type LeadDraft,
  type LeadsDraft,
  type OpenDraft,
} from '@/features/editing';
import type { DateParts } from '@/ui/fields';
import { NO_DATE, toIso, toParts } from '@/ui/dateParts';
import { fromReference, toReference, type CrossReferenceDraft } from './crossReferenceDraft';

export interface MilestoneDraft {
  /** Its id, or a made-up one until it is saved. */
  key: string;
  id: string | null;
  text: string;
  timescale: OpenDraft;
  officer: string;
  doneOn: DateParts;
}

export interface AgencyLeadDraft extends LeadDraft {
  /** How the agency has answered; nothing of one that is only just named. */
  answer: NonNullable<Lead['assignment']>['state'] | null;
  /** It agreed elsewhere, and that is to be recorded. */
  agreed: boolean;
}

export interface MonitoringDraft {
  text: string;
  open: boolean;
  source: string;
  groups: { id: string; name: string }[];
}

/** An action as its form holds it; every name is the input's own, so that pointers find their field. */
export interface ActionDraft {
  priority: string;
  heading: string;
  ref: string;
  title: OpenDraft;
  description: string;
  timescale: OpenDraft;
  milestones: MilestoneDraft[];
  leadAgencies: LeadsDraft<AgencyLeadDraft>;
  leadOfficers: LeadsDraft;
  monitoring: MonitoringDraft;
  crossReferences: CrossReferenceDraft[];
  dependsOn: { id: string; name: string }[];
  note: string;
}

export function newMilestone(): MilestoneDraft {
  const key = crypto.randomUUID();
  return { key, id: null, text: '', timescale: NOTHING_SAID, officer: '', doneOn: NO_DATE };
}

const fromMilestone = ({ id, text, timescale, officer, doneOn }: Milestone): MilestoneDraft => ({
  key: id,
  id,
  text: text ?? '',
  timescale: fromOpen(timescale),
  officer: officer?.id ?? '',
  doneOn: toParts(doneOn),
});

function fromAgencies(leads: Action['leadAgencies']): LeadsDraft<AgencyLeadDraft> {
  const draft = fromLeads(leads);
  const items = draft.items.map((item) => {
    const known = leads.items.find(({ id }) => id === item.id)?.assignment;
    return { ...item, answer: known?.state ?? null, agreed: false };
  });
  return { ...draft, items };
}

export function fromAction(action: Action): ActionDraft {
  const { monitoring } = action;
  return {
    priority: action.priority.id,
    heading: action.heading?.id ?? '',
    ref: action.ref,
    title: fromOpen(action.title),
    description: action.description ?? '',
    timescale: fromOpen(action.timescale),
    milestones: action.milestones.map(fromMilestone),
    leadAgencies: fromAgencies(action.leadAgencies),
    leadOfficers: fromLeads(action.leadOfficers),
    monitoring: {
      text: monitoring.text ?? '',
      open: monitoring.state === 'unconfirmed',
      source: monitoring.source ?? '',
      groups: monitoring.groups.map(({ id, name }) => ({ id, name: name ?? id })),
    },
    crossReferences: action.crossReferences.map(fromReference),
    dependsOn: action.dependsOn.map(({ id, ref, title }) => ({
      id,
      name: `${ref ?? ''} ${title ?? ''}`.trim(),
    })),
    note: action.note ?? '',
  };
}

export const emptyAction = (priority: string): ActionDraft => ({
  priority,
  heading: '',
  ref: '',
  title: NOTHING_SAID,
  description: '',
  timescale: NOTHING_SAID,
  milestones: [],
  leadAgencies: { open: false, text: '', items: [] },
  leadOfficers: { open: false, text: '', items: [] },
  monitoring: { text: '', open: false, source: '', groups: [] },
  crossReferences: [],
  dependsOn: [],
  note: '',
});

function toMonitoring({ text, open, source, groups }: MonitoringDraft) {
  const says = text.trim() || source.trim() || groups.length > 0;
  const state = open ? 'unconfirmed' : says ? 'set' : 'absent';
  return {
    state,
    text: orNull(text),
    source: orNull(source),
    groups: groups.map(({ id }) => id),
  } as const;
}

/** The whole input; a change sends only the parts that differ. */
export function toInput(draft: ActionDraft) {
  const { leadAgencies } = draft;
  return {
    priority: draft.priority,
    heading: draft.heading || null,
    ref: draft.ref,
    title: toOpen(draft.title),
    description: orNull(draft.description),
    timescale: toTimescale(draft.timescale),
    milestones: draft.milestones.map(({ id, text, timescale, officer, doneOn }) => ({
      ...(id ? { id } : {}),
      text: orNull(text),
      timescale: toTimescale(timescale),
      officer: officer || null,
      doneOn: toIso(doneOn),
    })),
    leadAgencies: {
      state: leadsState(leadAgencies),
      text: orNull(leadAgencies.text),
      // Without a state an answer stays as it is, and a new place is proposed.
      items: leadAgencies.items.map(({ id, role, agreed }) => ({
        agency: id,
        role,
        ...(agreed ? { state: 'accepted' as const, recorded: true } : {}),
      })),
    },
    leadOfficers: toLeads(draft.leadOfficers),
    monitoring: toMonitoring(draft.monitoring),
    crossReferences: draft.crossReferences.map(toReference),
    dependsOn: draft.dependsOn.map(({ id }) => id),
    note: orNull(draft.note),
  };
}

/** Whether a milestone that had a time has another one now. */
export const milestoneSlipped = (before: ActionDraft, now: ActionDraft) =>
  before.milestones.some(({ id, timescale: { text, open } }) => {
    if (open || !text.trim()) return false;
    const same = now.milestones.find((each) => each.id === id)?.timescale;
    return same !== undefined && (same.text !== text || same.open);
  });

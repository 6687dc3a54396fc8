import type { ReassignmentInput } from '@/api/types';
import { orNull, type Members } from '@/features/editing';

export interface ReassignmentDraft {
  /** Whether agencies change places, or officers, posts and groups. */
  who: 'agencies' | 'people';
  from: string;
  to: string;
  role: string;
  priorities: string[];
  recorded: boolean;
  reason: string;
}

export const NEW_REASSIGNMENT: ReassignmentDraft = {
  who: 'agencies',
  from: '',
  to: '',
  role: '',
  priorities: [],
  recorded: false,
  reason: '',
};

type Party = ReassignmentInput['from'];

const NOBODY: Party = { agency: null, officer: null, group: null };

export function toReassignment(draft: ReassignmentDraft, members: Members): ReassignmentInput {
  const agencies = draft.who === 'agencies';
  const isGroup = (id: string) => members.groups.some((group) => group.id === id);
  const party = (id: string): Party => {
    if (!id) return NOBODY;
    if (agencies) return { ...NOBODY, agency: id };
    return isGroup(id) ? { ...NOBODY, group: id } : { ...NOBODY, officer: id };
  };
  return {
    from: party(draft.from),
    to: party(draft.to),
    // A group has no milestones.
    kinds: !agencies && isGroup(draft.to) ? ['action', 'priority'] : [],
    role: draft.role === 'lead' || draft.role === 'supporting' ? draft.role : null,
    priorities: draft.priorities,
    actions: [],
    officer: null,
    group: null,
    recorded: agencies && draft.recorded,
    reason: orNull(draft.reason),
  };
}

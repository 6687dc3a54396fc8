import type { Action, Assignment } from '@/api/types';
import { actions } from './actions';
import { shelf } from './shelf';

interface Said {
  reason: string | null;
  decidedAt: string | null;
}

/** What was said of a place since the mock was reset. */
const said = new Map<string, Said>();

/** The places that agencies have in the mock's actions, out of the actions themselves. */
export const places = {
  reset: () => said.clear(),
  of(action: Action, acting: ReadonlySet<string>, officer: boolean): Assignment[] {
    const { plan, priority, leadAgencies } = action;
    if (leadAgencies.inherited) return [];
    return leadAgencies.items.flatMap((lead) => {
      if (!lead.assignment) return [];
      const { state, recorded } = lead.assignment;
      const id = `place-${action.id}-${lead.id}`;
      const own = acting.has(lead.id);
      const may = {
        accepted: own || officer,
        declined: own,
        proposed: officer && state === 'declined',
      };
      return {
        id,
        plan,
        priority,
        action: { id: action.id, ref: action.ref, title: action.title.text },
        timescale: action.timescale,
        agency: { id: lead.id, code: lead.code, name: lead.name ?? '' },
        role: lead.role,
        state,
        recorded,
        ...(said.get(id) ?? { reason: null, decidedAt: null }),
        allowed: (['accepted', 'declined', 'proposed'] as const).filter(
          (to) => to !== state && may[to],
        ),
      };
    });
  },
  all: (acting: ReadonlySet<string>, officer: boolean) =>
    shelf
      .all(actions, (thing) => 'milestones' in thing)
      .flatMap((action) => places.of(action, acting, officer)),
  become(place: Assignment, to: Assignment['state'], reason: string | null, own: boolean) {
    const action = shelf.one(actions, place.action.id);
    if (!action) return;
    const { leadAgencies } = action;
    const items = leadAgencies.items.map((lead) =>
      lead.id === place.agency.id && lead.assignment
        ? {
            ...lead,
            assignment: { ...lead.assignment, state: to, recorded: to === 'accepted' && !own },
          }
        : lead,
    );
    said.set(place.id, {
      reason: to === 'declined' ? reason : null,
      decidedAt: to === 'proposed' ? null : '2026-11-22T09:00:00Z',
    });
    shelf.put({ ...action, leadAgencies: { ...leadAgencies, items } });
  },
};

import type { ActionPlace } from '@/api/types';
import type { DraftField } from '@/features/editing';
import type { Place } from './places';

/** Where an action is to stand, as the form holds it; every name is the input's own. */
export interface PlaceDraft {
  priority: string;
  parent: string;
  heading: string;
  after: string;
}

export const fromPlace = (place: ActionPlace): PlaceDraft => ({
  priority: place.priority.id,
  parent: place.parent?.id ?? '',
  heading: place.heading?.id ?? '',
  after: place.after?.id ?? '',
});

export const toPlace = ({ priority, parent, heading, after }: PlaceDraft): Place => ({
  priority,
  parent: parent || null,
  heading: heading || null,
  after: after || null,
});

/** Two places side by side: what another person chose is named where it is known. */
export function placeFields(place: ActionPlace): DraftField<PlaceDraft>[] {
  const known = [place.priority, place.parent, place.after].flatMap((each) =>
    each ? [[each.id, `${each.ref ?? ''} ${each.title ?? ''}`.trim()] as const] : [],
  );
  const names = new Map([
    ...known,
    ...(place.heading ? [[place.heading.id, place.heading.text] as const] : []),
  ]);
  const nameOf = (id: string, none: string) => (id ? (names.get(id) ?? 'Another') : none);
  return [
    { name: 'priority', label: 'Priority', inWords: ({ priority }) => nameOf(priority, 'None') },
    {
      name: 'parent',
      label: 'Part of',
      inWords: ({ parent }) => nameOf(parent, 'No other action'),
    },
    {
      name: 'heading',
      label: 'Under the heading',
      inWords: ({ heading }) => nameOf(heading, 'None'),
    },
    { name: 'after', label: 'After', inWords: ({ after }) => nameOf(after, 'The first there') },
  ];
}

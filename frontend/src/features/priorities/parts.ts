/** The template's five parts, in its order and lettering. */
export const PARTS = [
  { id: 'population', title: '(a) Population: who it is about' },
  { id: 'conditions', title: '(b) Conditions we want to see' },
  { id: 'story', title: '(c) The story behind the baseline' },
  { id: 'indicators', title: '(d) Indicators' },
  { id: 'actions', title: '(e) Actions' },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

import type { SearchHit } from '@/api/types';
import { actions } from './actions';
import { indicators } from './indicators';
import { agencies, officers, partnership } from './members';
import { notes } from './notes';
import { plan } from './plan';
import { priorities } from './priorities';

const nowhere = {
  ref: null,
  title: null,
  excerpt: [],
  partnership: { id: partnership.id, code: partnership.shortName, name: partnership.name },
  plan: null,
  priority: null,
  parent: null,
  agency: null,
  on: null,
  endedOn: null,
};
const inPlan = { ...nowhere, plan: { id: plan.id, ref: null, title: plan.title } };

/** Everything of the mock that can be found, by its name or, of a note, by its text. */
export const searchable = (): SearchHit[] => [
  { ...nowhere, kind: 'plan', id: plan.id, title: plan.title },
  ...priorities.map(({ id, ref, title }): SearchHit => ({
    ...inPlan,
    kind: 'priority',
    id,
    ref,
    title: title.text ?? null,
  })),
  ...actions.map(({ id, ref, title, priority, ended, description }): SearchHit => ({
    ...inPlan,
    kind: 'action',
    id,
    ref,
    title: title.text ?? null,
    priority,
    endedOn: ended?.on ?? null,
    excerpt: description ? [{ text: description, marked: false }] : [],
  })),
  ...indicators.map(({ id, title }): SearchHit => ({
    ...inPlan,
    kind: 'indicator',
    id,
    title: title.text ?? null,
  })),
  ...notes.map(({ id, on, text }): SearchHit => ({
    ...inPlan,
    kind: 'note',
    id,
    on,
    excerpt: [{ text: text ?? '', marked: false }],
  })),
  ...agencies.map(({ id, code, name }): SearchHit => ({
    ...nowhere,
    kind: 'agency',
    id,
    ref: code,
    title: name,
  })),
  ...officers.map(({ id, name, agency }): SearchHit => ({
    ...nowhere,
    kind: 'officer',
    id,
    title: name,
    agency: agency ?? null,
  })),
];

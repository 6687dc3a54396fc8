import type {
  Action,
  Edition,
  EditionAction,
  EditionIndicator,
  EditionPriority,
  Indicator,
  PlanChange,
  Priority,
} from '@/api/types';
import { actions } from './actions';
import { id } from './ids';
import { indicators } from './indicators';
import { plan } from './plan';
import { priorities } from './priorities';

const base: Omit<Edition, 'id' | 'number' | 'label' | 'occasion'> = {
  version: 1,
  plan: { id: plan.id, ref: null, title: plan.title },
  reason: null,
  readiness: { unconfirmed: 0, missing: 0, suspicious: 0 },
  counts: { priorities: 3, actions: 5, subActions: 2, indicators: 3 },
  madeAt: '2026-10-01T09:00:00Z',
  publishedAt: null,
  title: plan.title,
  period: plan.period,
  parent: null,
  coverText: plan.coverText,
  contact: plan.contact,
  sections: plan.sections,
  themes: plan.themes,
};

/** The newest first, as the service lists them. */
export const editions: Edition[] = [
  {
    ...base,
    id: id('edi', 3),
    number: 3,
    label: '1.1',
    occasion: 'published',
    madeAt: '2026-11-20T09:00:00Z',
    publishedAt: '2026-11-20T09:00:00Z',
  },
  {
    ...base,
    id: id('edi', 2),
    number: 2,
    label: '1.0',
    occasion: 'agreed',
    madeAt: '2026-10-12T09:00:00Z',
    reason: 'The board wants the two open leads by Christmas',
    readiness: { unconfirmed: 4, missing: 1, suspicious: 0 },
  },
  { ...base, id: id('edi', 1), number: 1, label: '0.1', occasion: 'consultation' },
];

const editionPriority = (priority: Priority): EditionPriority => ({
  id: priority.id,
  theme: priority.theme,
  ref: priority.ref,
  title: priority.title,
  leads: priority.leads,
  outcome: priority.outcome,
  outcomeText: priority.outcomeText,
  population: priority.population,
  conditions: priority.conditions,
  story: priority.story,
  whatWorks: priority.whatWorks,
  partners: priority.partners,
  indicators: priority.indicators.map(({ indicator, label, wording, note }) => ({
    indicator,
    label,
    wording,
    note,
  })),
  actionsNote: priority.actionsNote,
  headings: priority.headings,
  note: priority.note,
  ended: null,
});

const editionAction = (action: Action): EditionAction => ({
  id: action.id,
  priority: action.priority,
  parent: action.parent,
  heading: action.heading,
  ref: action.ref,
  title: action.title,
  description: action.description,
  timescale: action.timescale,
  milestones: action.milestones.map(({ id: own, text, timescale, officer }) => ({
    id: own,
    text,
    timescale,
    officer,
  })),
  leadAgencies: action.leadAgencies,
  leadOfficers: action.leadOfficers,
  monitoring: action.monitoring,
  crossReferences: action.crossReferences,
  dependsOn: action.dependsOn,
  note: action.note,
  ended: null,
});

const editionIndicator = (indicator: Indicator): EditionIndicator => ({
  id: indicator.id,
  parent: indicator.parent,
  partLabel: indicator.partLabel,
  title: indicator.title,
  definition: indicator.definition,
  references: indicator.references,
  unit: indicator.unit,
  valueKind: indicator.valueKind,
  decimals: indicator.decimals,
  polarity: indicator.polarity,
  frequency: indicator.frequency,
  frequencyText: indicator.frequencyText,
  source: indicator.source,
  leadAgencies: indicator.leadAgencies,
  contact: indicator.contact,
  contactOfficer: null,
  definitionStatus: indicator.definitionStatus,
  designations: indicator.designations,
  measure: indicator.measure,
  aspect: indicator.aspect,
  ended: null,
  headline: indicator.headline,
  note: indicator.note,
});

export const editionLines = {
  priorities: priorities.map(editionPriority),
  actions: actions.map(editionAction),
  indicators: indicators.map(editionIndicator),
};

/** What changed between any two states in the mock. */
export const changes: PlanChange[] = [
  {
    type: 'action',
    id: actions[0]?.id ?? '',
    ref: '1.1',
    title: 'Change the menus of every primary school',
    within: { id: id('pri', 1), ref: '1', title: 'Children have a healthy weight' },
    change: 'changed',
    kind: 'promise',
    fields: [
      {
        field: 'timescale',
        kind: 'promise',
        before: 'Sept 2026',
        after: 'March 2027',
        marks: [
          { kind: 'removed', text: 'Sept 2026' },
          { kind: 'added', text: 'March 2027' },
        ],
      },
    ],
  },
  {
    type: 'action',
    id: id('act', 99),
    ref: '3.4',
    title: 'Open a night bus',
    within: { id: id('pri', 3), ref: '3', title: null },
    change: 'removed',
    kind: 'promise',
    fields: [
      { field: 'title', kind: 'promise', before: 'Open a night bus', after: null, marks: [] },
    ],
  },
  {
    type: 'section',
    id: id('sec', 1),
    ref: null,
    title: 'Our vision',
    within: null,
    change: 'changed',
    kind: 'wording',
    fields: [
      {
        field: 'text',
        kind: 'wording',
        before: 'Every child is safe at home',
        after: 'Every child is safe at home and at school',
        marks: [
          { kind: 'same', text: 'Every child is safe at home' },
          { kind: 'added', text: ' and at school' },
        ],
      },
    ],
  },
];

export const NOTE = `# ${plan.title}: changes from edition 1.0 to edition 1.1

## What is promised

- Action 1.1 Change the menus of every primary school: timescale “Sept 2026” becomes “March 2027”
- Action 3.4 Open a night bus (removed)

## Wording only

- Section Our vision: text “Every child is safe at home” becomes “Every child is safe at home and at school”
`;

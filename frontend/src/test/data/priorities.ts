import type { IndicatorUse, Priority } from '@/api/types';
import { id, STAMPS } from './ids';
import { agencyLead, ledBy, NO_LEADS, postLead } from './leads';
import { plan } from './plan';

function indicator(
  n: number,
  label: string,
  wording: string,
  more: Partial<IndicatorUse>,
): IndicatorUse {
  return {
    indicator: { id: id('ind', n), ref: null, title: wording },
    label,
    wording: { state: 'set', text: wording },
    references: [],
    leadAgencies: ledBy(agencyLead('RPCT', 'lead')),
    frequency: 'annual',
    source: null,
    contact: null,
    definition: { state: 'absent', text: null },
    definitionStatus: 'defined',
    designations: [],
    ended: null,
    note: null,
    indicatorNote: null,
    parts: [],
    ...more,
  };
}

const base: Omit<Priority, 'id' | 'ref' | 'title' | 'theme'> = {
  version: 2,
  position: 1,
  plan: { id: plan.id, ref: null, title: plan.title },
  leads: ledBy(postLead(0)),
  outcome: { code: 'be-healthy', name: 'Be healthy' },
  outcomeText: 'Being Healthy',
  population: { state: 'absent', text: null },
  conditions: [],
  story: [],
  whatWorks: null,
  partners: null,
  indicators: [],
  actionsNote: null,
  headings: [],
  note: null,
  ended: null,
  counts: { actions: 0, subActions: 0, milestones: 0, indicators: 0 },
  ...STAMPS,
  allowed: ['edit', 'delete', 'end'],
};

const starting = { id: id('the', 1), ref: null, title: 'Starting well' };

export const priorities: Priority[] = [
  {
    ...base,
    id: id('pri', 1),
    ref: '1',
    title: { state: 'set', text: 'Children have a healthy weight' },
    theme: starting,
    population: { state: 'set', text: 'All children from birth to 11 who live in Rowanshire' },
    conditions: [
      {
        heading: 'Children and young people',
        audience: null,
        items: ['Walk or cycle to school', 'Know how to cook one good meal'],
      },
      { heading: 'Our services', audience: 'families', items: ['Weigh and measure without blame'] },
    ],
    story: [
      {
        heading: null,
        text: 'One child in five starts school **heavier** than is healthy, and the share has not moved in four years.',
        kind: null,
      },
      {
        heading: 'School meals',
        text: 'Take-up rose from 38 to 46 per cent after the menus were changed.',
        kind: 'improvement',
      },
      {
        heading: 'Eastvale',
        text: 'The two wards by the bypass have no safe route to a park.',
        kind: 'challenge',
      },
    ],
    whatWorks: 'Short courses for the whole family, close to home.',
    partners: 'Schools, the district councils, Larkfield Young Carers.',
    indicators: [
      indicator(1, '1', 'Children in reception who are obese', {
        references: ['NI 55'],
        designations: [{ kind: 'national-indicator', text: null, from: '2026-04-01', to: null }],
        source: 'National measurement programme',
        contact: 'Consultant in Child Health',
        parts: [
          indicator(11, '(a)', 'In the whole county', { leadAgencies: NO_LEADS, frequency: null }),
          indicator(12, '(b)', 'In the wards by the bypass', {
            leadAgencies: NO_LEADS,
            frequency: null,
            definitionStatus: 'in-development',
          }),
        ],
      }),
      indicator(2, '2', 'Children who say they enjoy being active', {
        definition: { state: 'unconfirmed', text: 'A question in the pupil survey?' },
        definitionStatus: 'to-be-confirmed',
      }),
    ],
    actionsNote: 'Actions marked with a star depend on the new leisure contract.',
    headings: [{ id: id('hea', 1), text: 'In and around school' }],
    note: 'Discussed by the Healthy Lives Group in October.',
    counts: { actions: 4, subActions: 2, milestones: 5, indicators: 2 },
  },
  {
    ...base,
    id: id('pri', 2),
    position: 2,
    ref: '2',
    title: { state: 'set', text: 'Parents find help early' },
    theme: starting,
    leads: { state: 'unconfirmed', text: 'Early Help Board?', inherited: false, items: [] },
    counts: { actions: 1, subActions: 0, milestones: 0, indicators: 1 },
  },
  {
    ...base,
    id: id('pri', 3),
    position: 3,
    ref: 'SMP1',
    title: { state: 'set', text: 'Our people and buildings' },
    theme: null,
    outcome: null,
    outcomeText: null,
  },
];

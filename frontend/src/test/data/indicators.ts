import type { Indicator } from '@/api/types';
import { id, STAMPS } from './ids';
import { agencyLead, ledBy, NO_LEADS } from './leads';
import { partnership } from './members';
import { plan } from './plan';

const base: Omit<Indicator, 'id' | 'title'> = {
  version: 1,
  partnership: { id: partnership.id, code: null, name: partnership.name },
  definition: { state: 'set', text: 'Children measured at the 95th centile or above.' },
  references: [],
  unit: '%',
  valueKind: 'percentage',
  decimals: 1,
  polarity: 'lower-is-better',
  frequency: 'annual',
  frequencyText: null,
  partLabel: null,
  source: 'National measurement programme',
  leadAgencies: ledBy(agencyLead('RPCT', 'lead')),
  contact: { state: 'set', text: 'Consultant in Child Health' },
  definitionStatus: 'defined',
  designations: [],
  measure: 'population',
  aspect: null,
  headline: true,
  parent: null,
  parts: [],
  uses: [],
  note: null,
  ended: null,
  externalIds: [],
  ...STAMPS,
  allowed: ['edit', 'end'],
};

export const indicators: Indicator[] = [
  {
    ...base,
    id: id('ind', 1),
    title: { state: 'set', text: 'Children in reception who are obese' },
    references: ['NI 55'],
    designations: [{ kind: 'national-indicator', text: null, from: '2026-04-01', to: null }],
    parts: [
      { id: id('ind', 11), label: '(a)', title: 'In the whole county' },
      { id: id('ind', 12), label: '(b)', title: 'In the wards by the bypass' },
    ],
    uses: [
      {
        priority: { id: id('pri', 1), ref: '1', title: 'Children have a healthy weight' },
        plan: { id: plan.id, ref: null, title: plan.title },
        label: '1',
        wording: { state: 'set', text: 'Children in reception who are obese' },
      },
    ],
  },
  {
    ...base,
    id: id('ind', 2),
    title: { state: 'set', text: 'Children who say they enjoy being active' },
    definition: { state: 'unconfirmed', text: 'A question in the pupil survey?' },
    definitionStatus: 'to-be-confirmed',
    leadAgencies: NO_LEADS,
    polarity: 'higher-is-better',
  },
];

import type { Indicator } from '@/api/types';
import { DESIGNATIONS } from './designations';
import { FREQUENCIES } from './frequencies';

type Choices<Code extends string> = Record<Code, string>;

const VALUE_KINDS: Choices<NonNullable<Indicator['valueKind']>> = {
  count: 'A count',
  percentage: 'A percentage',
  rate: 'A rate, such as so many in 1,000',
  ratio: 'A ratio',
  score: 'A score',
  'yes-no': 'Yes or no',
  qualitative: 'In words',
};

const POLARITIES: Choices<NonNullable<Indicator['polarity']>> = {
  'higher-is-better': 'Higher is better',
  'lower-is-better': 'Lower is better',
  neither: 'Neither',
};

const DEFINITION_STATUSES: Choices<Indicator['definitionStatus']> = {
  defined: 'Defined',
  proxy: 'Proxy measure',
  'in-development': 'In development',
  'to-be-confirmed': 'To be confirmed',
};

const MEASURES: Choices<Indicator['measure']> = {
  population: 'A population: all the children it is about',
  performance: 'How well a service performs',
};

const ASPECTS: Choices<NonNullable<Indicator['aspect']>> = {
  'how-much': 'How much is done',
  'how-well': 'How well it is done',
  'better-off': 'Whether anyone is better off',
};

/** What there is to choose from, each by the name of its field. */
export const CHOICES = {
  valueKind: VALUE_KINDS,
  polarity: POLARITIES,
  frequency: FREQUENCIES,
  definitionStatus: DEFINITION_STATUSES,
  measure: MEASURES,
  aspect: ASPECTS,
  designation: DESIGNATIONS,
} as const;

export const codesOf = <Code extends string>(choices: Choices<Code>) =>
  Object.keys(choices) as Code[];

/** A choice in words; nothing chosen is nothing said. */
export const chosen = <Code extends string>(choices: Choices<Code>, code: Code | '') =>
  code ? choices[code] : 'Not said';

import type { Indicator } from '@/api/types';

type Kind = Indicator['designations'][number]['kind'];

/** LAA: local area agreement, as everybody in the field calls it. */
export const DESIGNATIONS: Record<Kind, string> = {
  'national-indicator': 'National indicator',
  'laa-target': 'LAA target',
  local: 'Local',
};

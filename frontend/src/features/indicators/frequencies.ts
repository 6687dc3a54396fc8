import type { IndicatorUse } from '@/api/types';

export const FREQUENCIES: Record<NonNullable<IndicatorUse['frequency']>, string> = {
  monthly: 'Every month',
  quarterly: 'Every quarter',
  termly: 'Every term',
  'half-yearly': 'Every half-year',
  annual: 'Every year',
};

export const frequencyInWords = (frequency: NonNullable<IndicatorUse['frequency']>) =>
  FREQUENCIES[frequency];

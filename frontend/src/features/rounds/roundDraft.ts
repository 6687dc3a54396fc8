import type { Round } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { NO_DATE, toIso, toParts } from '@/ui/dateParts';
import { dayInWords, type DateParts } from '@/ui/fields';

export interface RoundDraft {
  partnership: string;
  periodStart: string;
  /** Empty while the proposed day is right. */
  due: DateParts;
  instructions: string;
  /** None while it asks about all that are agreed or published. */
  plans: string[];
}

export const newRound = (partnership: string): RoundDraft => ({
  partnership,
  periodStart: '',
  due: NO_DATE,
  instructions: '',
  plans: [],
});

export const fromRound = (round: Round): RoundDraft => ({
  partnership: round.partnership.id,
  periodStart: round.period.start,
  due: toParts(round.due),
  instructions: round.instructions ?? '',
  plans: round.plans.map(({ id }) => id),
});

export const toInput = ({ partnership, periodStart, due, instructions, plans }: RoundDraft) => ({
  partnership,
  periodStart,
  due: toIso(due),
  instructions: orNull(instructions),
  plans,
});

export const roundFields: DraftField<RoundDraft>[] = [
  { name: 'due', label: 'Due', inWords: ({ due }) => dayInWords(due) ?? 'As proposed' },
  {
    name: 'instructions',
    label: 'Instructions',
    inWords: ({ instructions }) => instructions || 'None',
  },
];

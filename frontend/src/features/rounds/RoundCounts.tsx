import type { Round } from '@/api/types';
import { Facts, type Fact } from '@/ui/Facts';
import { Progress } from '@/ui/Progress';

const FIGURES: [keyof Round['counts'], string][] = [
  ['outstanding', 'Still outstanding'],
  ['submitted', 'Handed in, waiting for a decision'],
  ['accepted', 'Accepted'],
  ['returned', 'Returned, not handed in again'],
  ['draft', 'Begun, not handed in'],
  ['late', 'Handed in late'],
];

/** How far the answers have come, as a bar and in figures. */
export function RoundCounts({ counts }: Pick<Round, 'counts'>) {
  const facts: Fact[] = FIGURES.map(([name, label]) => ({ label, value: counts[name] }));
  return (
    <>
      <Progress
        label={`${counts.answered} of ${counts.owed} handed in`}
        done={counts.answered}
        total={counts.owed}
      />
      <Facts items={facts} />
    </>
  );
}

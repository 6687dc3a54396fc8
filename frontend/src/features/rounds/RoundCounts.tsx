import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { Facts, type Fact } from '@/ui/Facts';
import { Link } from '@/ui/Link';
import { Progress } from '@/ui/Progress';

const FIGURES: [keyof Round['counts'], string][] = [
  ['outstanding', 'Still outstanding'],
  ['submitted', 'Handed in, waiting for a decision'],
  ['accepted', 'Accepted'],
  ['returned', 'Returned, not handed in again'],
  ['draft', 'Begun, not handed in'],
  ['late', 'Handed in late'],
];

/** Which of them have a list of their own. */
const LISTS: Partial<Record<keyof Round['counts'], string>> = { outstanding: 'no', late: 'late' };

/** How far the answers have come, as a bar and in figures. */
export function RoundCounts({ id, counts }: Pick<Round, 'id' | 'counts'>) {
  const facts: Fact[] = FIGURES.map(([name, label]) => {
    const answered = LISTS[name];
    const listed = answered !== undefined && counts[name] > 0;
    return {
      label,
      value: listed ? (
        <Link href={paths.owed(id, { answered })}>
          {counts[name]} <span className="govuk-visually-hidden">{label.toLowerCase()}</span>
        </Link>
      ) : (
        counts[name]
      ),
    };
  });
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

import type { Round } from '@/api/types';
import { paths } from '@/app/paths';
import { day } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { count } from '@/ui/numbers';
import type { Asked } from './whose';

interface Props {
  round: Round;
  /** Those one may fill in for. */
  all: Asked[];
  /** Those whose reports the file holds. */
  filled: Asked[];
}

/** Whose reports the file holds and how many are outstanding; several agencies have a file each, or one together. */
export function WhoseTemplate({ round, all, filled }: Props) {
  const outstanding = filled.reduce((sum, each) => sum + each.outstanding, 0);
  const owed = filled.reduce((sum, each) => sum + each.owed, 0);
  const [only] = filled.length === 1 ? filled : [];
  return (
    <>
      <p className="govuk-body">
        {only ? only.agency.name : `All ${filled.length} agencies together`}:{' '}
        {count(owed, 'report')}
        {' asked for by '}
        {day(round.due)}, {count(outstanding, 'report')} outstanding.
      </p>
      {all.length > 1 && (
        <FilterLinks
          label="Whose reports"
          items={[
            {
              href: paths.template(round.id),
              text: 'All together',
              current: filled.length === all.length,
            },
            ...all.map(({ agency }) => ({
              href: paths.template(round.id, agency.id),
              text: agency.name,
              current: agency.id === only?.agency.id,
            })),
          ]}
        />
      )}
    </>
  );
}

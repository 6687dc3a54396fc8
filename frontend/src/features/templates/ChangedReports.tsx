import type { ComparedRow } from '@/api/types';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { reportInWords } from './reportInWords';

const OUTCOMES: Record<
  ComparedRow['outcome'],
  { text: string; colour: 'green' | 'blue' | 'grey' }
> = {
  created: { text: 'New', colour: 'green' },
  updated: { text: 'Changed', colour: 'blue' },
  unchanged: { text: 'As it is', colour: 'grey' },
  failed: { text: 'Not taken', colour: 'grey' },
};

const columns = (several: boolean): Column<ComparedRow>[] => [
  { heading: 'Row', cell: ({ row }) => row },
  { heading: 'Report', header: true, cell: (row) => reportInWords(row, several) },
  {
    heading: 'What becomes of it',
    cell: ({ outcome, handedIn }) => (
      <>
        <Tag colour={OUTCOMES[outcome].colour}>{OUTCOMES[outcome].text}</Tag>{' '}
        {handedIn ? 'Handed in' : 'Kept as a draft'}
      </>
    ),
  },
];

interface Props {
  rows: ComparedRow[];
  submit: boolean;
  /** Whether the file holds the reports of several agencies. */
  several: boolean;
}

/** Every report that the file begins, changes or hands in. */
export function ChangedReports({ rows, submit, several }: Props) {
  const changed = rows.filter(
    ({ outcome, handedIn }) => handedIn || outcome === 'created' || outcome === 'updated',
  );
  if (changed.length === 0) return null;
  // Nothing is handed in as long as a cell is wrong: what would be is not known yet.
  const sure = !submit || rows.every(({ outcome }) => outcome !== 'failed');
  return (
    <section aria-labelledby="changed">
      <h2 className="govuk-heading-m" id="changed">
        What changes
      </h2>
      <Table
        caption="What changes, row by row"
        captionHidden
        columns={sure ? columns(several) : columns(several).slice(0, 2)}
        rows={changed}
        keyOf={({ row }) => `${row}`}
      />
    </section>
  );
}

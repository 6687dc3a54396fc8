import type { CellProblem, ComparedRow } from '@/api/types';
import { CellProblems } from '@/features/sheets';
import type { Column } from '@/ui/Table';
import { whereInWords } from './cells';
import { reportInWords } from './reportInWords';

interface Faulty {
  row: ComparedRow;
  problem: CellProblem;
}

const columns = (file: string, several: boolean): Column<Faulty>[] => [
  {
    heading: 'Where',
    header: true,
    cell: ({ row, problem }) => whereInWords(file, row.row, problem),
  },
  { heading: 'Report', cell: ({ row }) => reportInWords(row, several) },
  { heading: 'What is wrong, and what to do', cell: ({ problem }) => problem.detail },
];

interface Props {
  rows: ComparedRow[];
  file: string;
  several: boolean;
}

/** Every cell that cannot be taken as it is. */
export function FaultyCells({ rows, file, several }: Props) {
  return (
    <CellProblems
      problems={rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })))}
      columns={columns(file, several)}
      keyOf={({ row, problem: { column, code, detail } }) =>
        `${row.row}-${column}-${code}-${detail}`
      }
    />
  );
}

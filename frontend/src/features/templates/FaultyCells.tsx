import type { CellProblem, ComparedRow } from '@/api/types';
import { CellProblems } from '@/features/sheets';
import type { Column } from '@/ui/Table';
import { whereInWords } from './cells';
import { reportInWords } from './reportInWords';

interface Faulty {
  row: ComparedRow;
  problem: CellProblem;
}

const columns = (file: string): Column<Faulty>[] => [
  {
    heading: 'Where',
    header: true,
    cell: ({ row, problem }) => whereInWords(file, row.row, problem),
  },
  { heading: 'Report', cell: ({ row }) => reportInWords(row) },
  { heading: 'What is wrong, and what to do', cell: ({ problem }) => problem.detail },
];

/** Every cell that cannot be taken as it is. */
export function FaultyCells({ rows, file }: { rows: ComparedRow[]; file: string }) {
  return (
    <CellProblems
      problems={rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })))}
      columns={columns(file)}
      keyOf={({ row, problem: { column, code, detail } }) =>
        `${row.row}-${column}-${code}-${detail}`
      }
    />
  );
}

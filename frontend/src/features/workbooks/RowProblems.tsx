import type { ImportResult } from '@/api/types';
import { CellProblems } from '@/features/sheets';
import type { Column } from '@/ui/Table';

type RowProblem = ImportResult['problems'][number];

function Cell({ text }: { text: string | null }) {
  if (text === null) return <span className="wm-absent">nothing</span>;
  return <span className="wm-prewrap">{text}</span>;
}

const COLUMNS: Column<RowProblem>[] = [
  {
    heading: 'Where',
    header: true,
    cell: ({ row, title }) => `Row ${row}${title ? `, ${title}` : ''}`,
  },
  { heading: 'What is wrong', cell: ({ detail }) => detail },
  { heading: 'In the file', cell: ({ document }) => <Cell text={document} /> },
  { heading: 'Here now', cell: ({ now }) => <Cell text={now} /> },
];

/** Every row and column that cannot be taken as it is, with both sides. */
export function RowProblems({ problems }: { problems: RowProblem[] }) {
  return (
    <CellProblems
      problems={problems}
      columns={COLUMNS}
      keyOf={({ row, column, code, detail }) => `${row}-${column ?? ''}-${code}-${detail}`}
      most={1000}
    />
  );
}

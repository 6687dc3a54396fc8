import type { ImportResult } from '@/api/types';
import { Table, type Column } from '@/ui/Table';

type RowProblem = ImportResult['problems'][number];

const MOST = 1000;

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
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 className="govuk-heading-m" id="problems">
        What is wrong
      </h2>
      {problems.length === MOST && (
        <p className="govuk-body">These are the first 1,000. Mend them and send the file again.</p>
      )}
      <Table
        caption="What is wrong, row by row"
        captionHidden
        columns={COLUMNS}
        rows={problems}
        keyOf={({ row, column, code, detail }) => `${row}-${column ?? ''}-${code}-${detail}`}
      />
    </section>
  );
}

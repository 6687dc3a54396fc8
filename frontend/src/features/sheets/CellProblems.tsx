import { Table, type Column } from '@/ui/Table';

interface Props<Problem> {
  problems: Problem[];
  columns: Column<Problem>[];
  keyOf: (problem: Problem) => string;
  /** As many as the service names at most. */
  most?: number;
}

/** Every cell that cannot be taken as it is, where it stands and what to do about it. */
export function CellProblems<Problem>({ problems, columns, keyOf, most }: Props<Problem>) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 className="govuk-heading-m" id="problems">
        What is wrong
      </h2>
      {problems.length === most && (
        <p className="govuk-body">
          These are the first {most.toLocaleString('en-GB')}. Mend them and send the file again.
        </p>
      )}
      <Table
        caption="What is wrong, row by row"
        captionHidden
        columns={columns}
        rows={problems}
        keyOf={keyOf}
      />
    </section>
  );
}

import type { ReactNode } from 'react';

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** The column that names the row; exactly one. */
  header?: boolean;
  className?: string;
}

interface Props<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** A heading above the row, across the table. */
  headingOf?: (row: Row, previous: Row | undefined) => string | null;
  classOf?: (row: Row) => string | undefined;
}

/** A table that becomes one card per row where it no longer fits. */
export function Table<Row>(props: Props<Row>) {
  const { columns, rows, keyOf, headingOf, classOf } = props;
  // The roles are said again because CSS that lays rows out as cards takes them away.
  return (
    <table className="govuk-table wm-table" role="table">
      <caption
        className={
          props.captionHidden
            ? 'govuk-visually-hidden'
            : 'govuk-table__caption govuk-table__caption--m'
        }
      >
        {props.caption}
      </caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map((column) => (
            <th
              key={column.heading}
              scope="col"
              className="govuk-table__header"
              role="columnheader"
            >
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row, index) => {
          const heading = headingOf?.(row, rows[index - 1]) ?? null;
          return (
            <TableRow
              key={keyOf(row)}
              row={row}
              columns={columns}
              heading={heading}
              className={classOf?.(row)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

function TableRow<Row>(props: {
  row: Row;
  columns: Column<Row>[];
  heading: string | null;
  className: string | undefined;
}) {
  const { row, columns, heading, className } = props;
  return (
    <>
      {heading && (
        <tr className="govuk-table__row wm-table__group" role="row">
          <th
            colSpan={columns.length}
            scope="colgroup"
            className="govuk-table__header"
            role="columnheader"
          >
            {heading}
          </th>
        </tr>
      )}
      <tr className={`govuk-table__row${className ? ` ${className}` : ''}`} role="row">
        {columns.map((column) => {
          const classes = `govuk-table__cell wm-table__cell${column.className ? ` ${column.className}` : ''}`;
          const content = (
            <>
              <span className="wm-table__label" aria-hidden="true">
                {column.heading}
              </span>
              <div className="wm-table__value">{column.cell(row)}</div>
            </>
          );
          return column.header ? (
            <th key={column.heading} scope="row" className={classes} role="rowheader">
              {content}
            </th>
          ) : (
            <td key={column.heading} className={classes} role="cell">
              {content}
            </td>
          );
        })}
      </tr>
    </>
  );
}

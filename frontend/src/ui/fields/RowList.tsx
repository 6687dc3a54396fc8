import { useRef, useState, type ReactNode } from 'react';

interface Props<Row> {
  rows: Row[];
  keyOf: (row: Row) => string;
  /** How a row is named to whoever does not see it. */
  nameOf: (row: Row, index: number) => string;
  onChange: (rows: Row[]) => void;
  children: (row: Row, index: number) => ReactNode;
}

/** Rows in an order that people change with buttons; each move is said aloud. */
export function RowList<Row>({ rows, keyOf, nameOf, onChange, children }: Props<Row>) {
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const move = (from: number, to: number) => {
    const row = rows[from];
    if (!row) return;
    onChange(rows.toSpliced(from, 1).toSpliced(to, 0, row));
    setSaid(`${nameOf(row, from)} is now number ${to + 1} of ${rows.length}`);
  };
  const remove = (index: number) => {
    const row = rows[index];
    if (!row) return;
    onChange(rows.toSpliced(index, 1));
    setSaid(`${nameOf(row, index)} removed`);
    // The button that was pressed is gone; the list is the nearest place.
    list.current?.focus();
  };
  return (
    <>
      <p className="govuk-visually-hidden" role="status">
        {said}
      </p>
      <ol className="wm-rows" ref={list} tabIndex={-1}>
        {rows.map((row, index) => {
          const name = nameOf(row, index);
          const step = (to: number, text: string) => (
            <button
              type="button"
              className="wm-rows__button"
              aria-disabled={to < 0 || to >= rows.length}
              onClick={() => to >= 0 && to < rows.length && move(index, to)}
            >
              {text} <span className="govuk-visually-hidden">{name}</span>
            </button>
          );
          return (
            <li key={keyOf(row)} className="wm-rows__row">
              <div className="wm-rows__body">{children(row, index)}</div>
              <div className="wm-rows__buttons">
                {rows.length > 1 && step(index - 1, 'Up')}
                {rows.length > 1 && step(index + 1, 'Down')}
                <button type="button" className="wm-rows__button" onClick={() => remove(index)}>
                  Remove <span className="govuk-visually-hidden">{name}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

import type { ReactNode } from 'react';
import type { MovedLine } from '@/api/types';
import { Table } from '@/ui/Table';
import { keyOf, KINDS } from './kinds';
import { LineName } from './LineCells';

interface Props {
  caption: string;
  lines: MovedLine[];
  /** What stands in the place of who comes: a choice, on a page that offers one. */
  to?: (line: MovedLine) => ReactNode;
}

/** Each line with who stands in it before and after, by kind. */
export function MovedTable({ caption, lines, to }: Props) {
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Line', header: true, cell: (line) => <LineName line={line} /> },
        { heading: 'Before', cell: (line) => line.from.name },
        {
          heading: 'After',
          cell: (line) =>
            to?.(line) ?? line.to?.name ?? <span className="wm-absent">Stays as it is</span>,
        },
      ]}
      rows={lines}
      keyOf={keyOf}
      headingOf={(line, previous) => (line.kind === previous?.kind ? null : KINDS[line.kind])}
    />
  );
}

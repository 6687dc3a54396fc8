import type { WorkLine } from '@/api/types';
import { Table } from '@/ui/Table';
import { keyOf, KINDS } from './kinds';
import { LineName } from './LineCells';

/** What somebody holds, by kind. */
export function WorkTable({ caption, lines }: { caption: string; lines: WorkLine[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { heading: 'Line', header: true, cell: (line) => <LineName line={line} /> },
        { heading: 'What it is', cell: (line) => KINDS[line.kind] },
      ]}
      rows={lines}
      keyOf={keyOf}
    />
  );
}

import type { ReactNode } from 'react';
import type { Figures, Freshness } from '@/api/types';
import { Table, type Column } from '@/ui/Table';
import { FreshnessCell } from './Freshness';
import { FigureLink } from './FigureLink';
import { Rated, Standing } from './Standing';

export interface Part {
  key: string;
  name: string;
  /** The name as a link, where it has a page. */
  shown: ReactNode;
  figures: Figures;
  freshness: Freshness | null;
}

const figure = (
  heading: string,
  words: string,
  of: (figures: Figures) => Figures['actions'],
): Column<Part> => ({
  heading,
  className: 'wm-number',
  cell: ({ name, figures }) => <FigureLink figure={of(figures)} of={`${words}, ${name}`} />,
});

interface Props {
  caption: string;
  first: string;
  parts: Part[];
}

/** How it stands with each part, one row each. */
export function PartTable({ caption, first, parts }: Props) {
  const columns: Column<Part>[] = [
    { heading: first, header: true, cell: ({ shown }) => shown },
    {
      heading: 'Actions',
      cell: ({ name, figures }) => <FigureLink figure={figures.actions} of={`actions, ${name}`} />,
    },
    { heading: 'Status', cell: ({ name, figures }) => <Standing figures={figures} name={name} /> },
    { heading: 'Rating', cell: ({ name, figures }) => <Rated figures={figures} name={name} /> },
    figure('Overdue', 'overdue', ({ overdue }) => overdue),
    figure('Due in 30 days', 'due in 30 days', ({ dueSoon }) => dueSoon),
    figure('Reports outstanding', 'with a report outstanding', ({ unreported }) => unreported),
    figure('To be confirmed', 'to be confirmed', ({ unconfirmed }) => unconfirmed),
    figure('Not answered', 'proposals not answered', ({ proposals }) => proposals),
  ];
  if (parts.some(({ freshness }) => freshness)) {
    columns.push({
      heading: 'Up to date',
      cell: ({ name, freshness }) => <FreshnessCell freshness={freshness} name={name} />,
    });
  }
  return <Table caption={caption} columns={columns} rows={parts} keyOf={({ key }) => key} />;
}

import type { CellProblem } from '@/api/types';

/** What the columns are headed in the workbook; CSV and JSON have their names. */
const HEADINGS: Record<string, string> = {
  roundId: 'Round id',
  actionId: 'Action id',
  agencyId: 'Agency id',
  reportVersion: 'Report version',
  state: 'Report so far',
  status: 'Status',
  rating: 'Rating',
  ratingReason: 'Why the rating differs',
  done: 'What was done',
  next: 'What is next',
  obstacles: 'What stands in the way',
  percent: 'Percent complete',
  evidence: 'Evidence',
  asItStands: 'Report it as it stands',
};

/** "Sheet Progress, row 3, column Percent complete": where a person finds the cell in the file they sent. */
export function whereInWords(file: string, row: number, { column }: CellProblem): string {
  const workbook = file.toLowerCase().endsWith('.xlsx');
  const name = workbook ? (HEADINGS[column] ?? column) : column;
  const place = workbook ? `Sheet Progress, row ${row}` : `Row ${row}`;
  return name ? `${place}, column ${name}` : place;
}

import type { Timescale } from '@/api/types';
import { day } from '@/ui/dates';
import { ToBeConfirmed } from './OpenText';

const EVERY: Record<string, string> = {
  P1W: 'every week',
  P1M: 'every month',
  P3M: 'every 3 months',
  P6M: 'every 6 months',
  P1Y: 'every year',
  term: 'every term',
};

function meaning({ kind, start, due, every }: Timescale): string | null {
  switch (kind) {
    case 'due':
      return due && `due by ${day(due)}`;
    case 'starts':
      return start && `starting on ${day(start)}, with no end`;
    case 'starts-ends':
      return start && due && `running from ${day(start)} to ${day(due)}`;
    case 'continuous':
      return start ? `carrying on from ${day(start)}` : 'carrying on for as long as the plan runs';
    case 'recurring':
      return every && (EVERY[every] ?? `at an interval of ${every}`);
    default:
      return null;
  }
}

const DOUBTS: Record<string, string> = {
  'month-or-year': 'it may mean a month or a year',
  'day-or-year': 'it may mean a day or a year',
  'calendar-or-financial-year': 'it may count calendar years or financial years',
  'which-year': 'it runs over two years, and only one is plainly meant',
  'year-among-words': 'the year may belong to a name and be no date',
  'part-of-period': 'it means a part of a period that has no plain last day',
  'twice-or-every-two': 'it may mean twice in each or once in every two',
  'ends-before-start': 'it would end before it starts',
  'impossible-date': 'the calendar has no such day',
};

/**
 * The timescale as it was written. What was read out of it stands below, marked as a reading, so
 * that nobody takes a derived date for a written one.
 */
export function TimescaleText({ value }: { value: Timescale }) {
  if (value.state === 'unconfirmed') return <ToBeConfirmed proposal={value.text} />;
  if (value.state === 'absent') return <span className="wm-absent">No timescale</span>;
  const read = meaning(value);
  const doubt = value.doubt && (DOUBTS[value.doubt] ?? value.doubt.replaceAll('-', ' '));
  return (
    <>
      <span className="wm-prewrap">{value.text}</span>
      {read && <span className="wm-reading">read as {read}</span>}
      {doubt && <span className="wm-reading wm-doubt">in doubt: {doubt}</span>}
      {value.kind === 'free-text' && (
        <span className="wm-reading">no date could be read from this</span>
      )}
    </>
  );
}

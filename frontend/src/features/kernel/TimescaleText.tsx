import type { Timescale } from '@/api/types';
import { day } from '@/ui/dates';
import { ToBeConfirmed } from './OpenText';

const UNITS: Record<string, string> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

/** `P3M` as "every 3 months". */
function interval(every: string) {
  if (every === 'term') return 'every term';
  const [, n, letter = ''] = /^P(\d+)([DWMY])$/.exec(every) ?? [];
  const unit = UNITS[letter];
  if (!unit) return 'again and again';
  return n === '1' ? `every ${unit}` : `every ${n} ${unit}s`;
}

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
      return every && interval(every);
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
  const meant = meaning(value);
  // "Every month, read as every month" helps nobody.
  const read = meant === value.text?.trim().toLowerCase() ? null : meant;
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

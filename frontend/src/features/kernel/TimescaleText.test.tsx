import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Timescale } from '@/api/types';
import { TimescaleText } from './TimescaleText';

const NOTHING: Timescale = {
  state: 'set',
  text: null,
  kind: null,
  start: null,
  due: null,
  every: null,
  doubt: null,
};

const CASES: [Partial<Timescale>, string][] = [
  [
    { text: 'Sept 2009', kind: 'due', due: '2009-09-30' },
    'Sept 2009 | read as due by 30 September 2009',
  ],
  [
    { text: 'From 04/2009', kind: 'starts', start: '2009-04-01' },
    'From 04/2009 | read as starting on 1 April 2009, with no end',
  ],
  [
    {
      text: 'April 2009 - March 2010',
      kind: 'starts-ends',
      start: '2009-04-01',
      due: '2010-03-31',
    },
    'April 2009 - March 2010 | read as running from 1 April 2009 to 31 March 2010',
  ],
  [
    { text: 'Ongoing', kind: 'continuous' },
    'Ongoing | read as carrying on for as long as the plan runs',
  ],
  [{ text: 'Every 6 months', kind: 'recurring', every: 'P6M' }, 'Every 6 months'],
  [{ text: 'Bi-monthly', kind: 'recurring', every: 'P2M' }, 'Bi-monthly | read as every 2 months'],
  [{ text: 'Termly', kind: 'recurring', every: 'term' }, 'Termly | read as every term'],
  [
    { text: '10/11', kind: 'due', due: '2011-10-31', doubt: 'month-or-year' },
    '10/11 | read as due by 31 October 2011 | in doubt: it may mean a month or a year',
  ],
  [
    { text: 'When funds allow', kind: 'free-text' },
    'When funds allow | no date could be read from this',
  ],
  [{ state: 'unconfirmed', text: 'TBC' }, 'To be confirmed'],
  [{ state: 'unconfirmed', text: 'Autumn 2010?' }, 'To be confirmed | Proposed: Autumn 2010?'],
  [{ state: 'absent' }, 'No timescale'],
];

test.each(CASES)('%o is said as %s', (value, said) => {
  const { container } = render(<TimescaleText value={{ ...NOTHING, ...value }} />);
  const leaves = [...container.querySelectorAll('span, strong')].filter(
    (each) => each.children.length === 0,
  );
  expect(leaves.map((each) => each.textContent).join(' | ')).toBe(said);
});

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { priorities } from '@/test/data';
import { renderAt } from '@/test/render';

const first = paths.priority(priorities[0]?.id ?? '');

test("a priority stands in its template's order", async () => {
  await renderAt(first);
  const parts = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent ?? '');
  expect(parts.filter((each) => each.startsWith('('))).toEqual([
    '(a) Population: who it is about',
    '(b) Conditions we want to see',
    '(c) The story behind the baseline',
    '(d) Indicators',
    '(e) Actions',
  ]);
  expect(screen.getByText('All children from birth to 11 who live in Rowanshire')).toBeVisible();
});

test('sub-actions stand under their action and headings above theirs', async () => {
  await renderAt(first);
  const table = screen.getByRole('table', { name: 'Actions of priority 1' });
  const rows = within(table)
    .getAllByRole('rowheader')
    .map((each) => each.textContent);
  expect(rows.map((each) => each?.match(/\d\.\d[a-z]?/)?.[0])).toEqual([
    '1.1',
    '1.1a',
    '1.1b',
    '1.2',
    '1.3',
    '1.4',
  ]);
  const all = within(table)
    .getAllByRole('row')
    .map((each) => each.textContent ?? '');
  const heading = all.findIndex((each) => each === 'In and around school');
  expect(all[heading + 1]).toContain('1.2');
});

test('an indicator shows its label, references, parts and what is unfinished', async () => {
  await renderAt(first);
  const indicators = within(screen.getByRole('region', { name: '(d) Indicators' }));
  expect(indicators.getByText('NI 55')).toBeInTheDocument();
  expect(indicators.getByText('(b)')).toBeInTheDocument();
  expect(indicators.getByText('Definition to be confirmed')).toBeInTheDocument();
});

test('a cross-reference that was found is a link, another stays words', async () => {
  await renderAt(first);
  expect(screen.getByRole('link', { name: 'See Priority 2' })).toHaveAttribute(
    'href',
    paths.priority(priorities[1]?.id ?? ''),
  );
  expect(screen.queryByRole('link', { name: 'See action 9.4' })).not.toBeInTheDocument();
});

test('one goes on to the next priority in the order of the plan', async () => {
  const { user } = await renderAt(first);
  await user.click(screen.getByRole('link', { name: /Next/ }));
  expect(await screen.findByRole('heading', { name: /Parents find help early/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /Previous/ })).toBeVisible();
  expect(screen.getByRole('link', { name: /Next.*SMP1/ })).toBeVisible();
});

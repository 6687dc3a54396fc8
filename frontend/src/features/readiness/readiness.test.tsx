import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { paths } from '@/app/paths';
import { plan, priorities, readiness } from '@/test/data';
import { renderAt } from '@/test/render';

const headings = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
const [open] = readiness;

test('what is open is grouped by its kind, each point a link to the very field', async () => {
  await renderAt(paths.readiness(plan.id));
  expect(headings()).toEqual(['To be confirmed', 'Missing', 'To check']);
  expect(
    screen.getByRole('link', { name: 'Timescale: Action 1.1b Ask the pupils' }),
  ).toHaveAttribute(
    'href',
    paths.editAction(open?.where.id ?? '', { field: 'timescale', list: `after=${open?.cursor}` }),
  );
  expect(screen.getByRole('link', { name: /^Lead: Priority 2/ })).toHaveAttribute(
    'href',
    paths.editPriority(readiness[1]?.where.id ?? '', 'about', {
      field: 'leads',
      list: `after=${readiness[1]?.cursor}`,
    }),
  );
});

test('one kind alone is an address of its own', async () => {
  const { user, router } = await renderAt(paths.readiness(plan.id));
  await user.click(screen.getByRole('link', { name: 'Missing (1)' }));
  await waitFor(() => expect(headings()).toEqual(['Missing']));
  expect(router.state.location.search).toEqual({ kind: 'missing' });
});

test('the list is grouped by agency or by officer, and the address says so', async () => {
  const { user, router } = await renderAt(paths.readiness(plan.id));
  const by = screen.getByRole('navigation', { name: 'Listed by' });
  await user.click(within(by).getByRole('link', { name: 'Agency' }));
  await waitFor(() => expect(headings()).toContain('With no agency yet'));
  expect(within(by).getByRole('link', { name: 'Agency' })).toHaveAttribute('aria-current');
  expect(within(by).getByRole('link', { name: 'Kind' })).not.toHaveAttribute('aria-current');
  expect(headings()).toContain(open?.agency?.name);
  expect(router.state.location.search).toEqual({ by: 'agency' });
  await user.click(within(by).getByRole('link', { name: 'Officer' }));
  await waitFor(() => expect(headings()).toContain('With nobody yet'));
  expect(headings()).toContain('Consultant in Child Health');
});

test("one agency's list has an address that can be sent to it", async () => {
  const { user, router } = await renderAt(paths.readiness(plan.id));
  const name = open?.agency?.name ?? '';
  await user.click(screen.getByText('How much is with whom'));
  const table = screen.getByRole('table', { name: 'Open things by agency' });
  const row = within(table).getByRole('row', { name: new RegExp(`^\\S*\\s*${name}`) });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['To be confirmed1', 'Missing0', 'To check0']);
  await user.click(within(row).getByRole('link', { name }));
  await screen.findByText(/Only what is with/);
  expect(router.state.location.search).toEqual({ agency: open?.agency?.id });
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Copy the address of this list' }));
  expect(copied).toHaveBeenCalledWith(
    `${window.location.origin}${paths.readiness(plan.id, { agency: open?.agency?.id ?? '' })}`,
  );
  await screen.findByText('The address is copied.');
  expect(screen.getByRole('link', { name: 'Send it by e-mail' }).getAttribute('href')).toMatch(
    /^mailto:\?subject=/,
  );
  await user.click(screen.getByRole('link', { name: 'Show what is with everybody' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

test('a list for a meeting has everything in a table with room to write', async () => {
  await renderAt(paths.readinessList(plan.id, { by: 'agency' }));
  expect(screen.getAllByRole('rowheader').map((each) => each.textContent)).toContain(
    'WhatAction 1.1b Ask the pupils',
  );
  expect(screen.getByRole('columnheader', { name: 'What was settled' })).toBeVisible();
  expect(screen.getByRole('columnheader', { name: 'With no agency yet' })).toBeVisible();
});

test("one priority's part can be shown alone, and the whole plan again", async () => {
  const priority = priorities[0]?.id ?? '';
  const { user, router } = await renderAt(paths.priority(priority));
  await user.click(screen.getByRole('link', { name: 'What is still open in this priority' }));
  await screen.findByRole('heading', { name: /How ready it is/ });
  expect(router.state.location.search).toEqual({ priority });
  await user.click(screen.getByRole('link', { name: 'Show the whole plan' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

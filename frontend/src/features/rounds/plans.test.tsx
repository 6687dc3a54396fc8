import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { plan, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

test('a round asks about the plans one chooses, drafts too, and says so on its page', async () => {
  shelf.put({ ...plan, status: 'draft' });
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.newRound());
  await screen.findByRole('option', { name: 'Q1 2026/27' });
  await user.selectOptions(screen.getByLabelText('Period'), 'Q1 2026/27');
  const plans = within(await screen.findByRole('group', { name: 'Plans it asks about' }));
  expect(
    plans.getByText(/^Choose none, and it asks about every agreed or published/),
  ).toBeVisible();
  await user.click(plans.getByRole('checkbox', { name: plan.title }));
  expect(await screen.findByText(/reports will be asked for/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Open the round' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent.at(-1)).toMatchObject({ plans: [plan.id] });
  expect(screen.getByText(`It asks about ${plan.title}.`)).toBeVisible();
});

test('where the only plan is asked about anyway, there is nothing to choose', async () => {
  shelf.put({ ...plan, status: 'published' });
  await renderAt(paths.newRound());
  await screen.findByRole('option', { name: 'Q1 2026/27' });
  expect(screen.queryByRole('group', { name: 'Plans it asks about' })).not.toBeInTheDocument();
});

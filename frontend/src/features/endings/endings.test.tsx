import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, indicators, plan, priorities } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const idOf = (things: { id: string }[]) => things[0]?.id ?? '';
const over = actions.find(({ ended }) => ended)?.id ?? '';

test.each([
  ['an action that is to end', paths.end('actions', idOf(actions))],
  ['a priority that is to end', paths.end('priorities', idOf(priorities))],
  ['an indicator that is to end', paths.end('indicators', idOf(indicators))],
  ['an action that is to come back', paths.bringBack('actions', over)],
  ['an action that has ended', paths.action(over)],
  ['what has ended of a plan', paths.planActions(plan.id, { ended: 'yes' })],
])('the page of %s has no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('an action is ended from its page with the keyboard, and says since when and why', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.action(idOf(actions)));
  screen.getByRole('link', { name: 'End this action' }).focus();
  await user.keyboard('{Enter}');
  await user.type(await screen.findByLabelText('Why it ends'), 'The kitchens are let');
  const when = within(screen.getByRole('group', { name: /When it ended/ }));
  await user.type(when.getByLabelText('Day'), '1');
  await user.type(when.getByLabelText('Month'), '9');
  await user.type(when.getByLabelText('Year'), '2026');
  screen.getByRole('button', { name: 'End this action' }).focus();
  await user.keyboard('{Enter}');
  const note = within(await screen.findByRole('region', { name: 'This action has ended' }));
  expect(note.getByText(/ended on 1 September 2026/)).toBeInTheDocument();
  expect(note.getByText('The kitchens are let')).toBeInTheDocument();
  expect(sent).toEqual([{ to: 'ended', reason: 'The kitchens are let', on: '2026-09-01' }]);
  expect(screen.queryByRole('link', { name: 'End this action' })).not.toBeInTheDocument();
});

test('a reason is asked for beside its field, and nothing typed is lost', async () => {
  const { user, container } = await renderAt(paths.end('priorities', idOf(priorities)));
  const year = within(screen.getByRole('group', { name: /When it ended/ })).getByLabelText('Year');
  await user.type(year, '2999');
  await user.click(screen.getByRole('button', { name: 'End this priority' }));
  const link = await screen.findByRole('link', { name: 'Why it ends: Say why it ends.' });
  await user.click(link);
  expect(screen.getByLabelText('Why it ends')).toHaveFocus();
  expect(year).toHaveValue('2999');
  expect(await violations(container)).toEqual([]);
});

test('what has ended is folded away with its count, and can be brought back', async () => {
  const { user } = await renderAt(paths.priority(idOf(priorities), 'actions'));
  await user.click(screen.getByText('1 action has ended'));
  expect(screen.getByText('31 March 2026: The grant for it ran out.')).toBeVisible();
  await user.click(screen.getByRole('link', { name: '1.5 A breakfast van' }));
  const note = within(await screen.findByRole('region', { name: 'This action has ended' }));
  expect(note.getByText(/said by Robin Shaw/)).toBeInTheDocument();
  expect(note.getByText('1 sub-action ended with it.')).toBeInTheDocument();
  await user.click(note.getByRole('link', { name: 'Bring this action back' }));
  expect(await screen.findByText(/1 sub-action that ended with it/)).toBeInTheDocument();
  await user.type(screen.getByLabelText('Why it comes back'), 'A new grant');
  await user.click(screen.getByRole('button', { name: 'Bring this action back' }));
  expect(await screen.findByRole('link', { name: 'End this action' })).toBeInTheDocument();
});

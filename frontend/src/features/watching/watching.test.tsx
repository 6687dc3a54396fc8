import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { actions, plan } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const menus = actions[0]?.id ?? '';

test('one watches an action and stops again, by the keyboard', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.action(menus));
  expect(await screen.findByText(/You watch it already with/)).toHaveTextContent(
    'Priority 1 Children have a healthy weight',
  );
  screen.getByRole('button', { name: 'Watch this action' }).focus();
  await user.keyboard('{Enter}');
  const stop = await screen.findByRole('button', { name: 'Stop watching this action' });
  expect(sent).toEqual([{ type: 'action', id: menus }]);
  await user.click(stop);
  expect(await screen.findByRole('button', { name: 'Watch this action' })).toBeInTheDocument();
});

test('news says who did what, where, and that one was named', async () => {
  const { user } = await renderAt(paths.plans());
  await user.click(await screen.findByRole('link', { name: 'What I watch (2 new)' }));
  await screen.findByRole('heading', { level: 1, name: 'What I watch' });
  expect(screen.getByText(/2 in all/)).toBeInTheDocument();
  expect(screen.getByText('Mentions you')).toBeInTheDocument();
  expect(screen.getByText('@Plan Officer')).toBeInTheDocument();
  const [note, change] = screen.getAllByText('Ann Birch').map((each) => each.closest('p'));
  expect(note).toHaveTextContent('Ann Birch asked a question on Action 1.1');
  expect(change).toHaveTextContent('Ann Birch changed the milestones and timescale of Action 1.1');
  await user.click(screen.getByRole('button', { name: 'I have seen these' }));
  expect(await screen.findByText(/Nothing that others did/)).toBeInTheDocument();
  expect(await screen.findByRole('link', { name: 'What I watch' })).toBeInTheDocument();
});

test('what was seen can be read again by its days, which stand in the address', async () => {
  const { user, router } = await renderAt(paths.watching());
  await user.click(screen.getByRole('link', { name: 'Last 7 days' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ days: '7' }));
  expect(screen.queryByRole('button', { name: 'I have seen these' })).not.toBeInTheDocument();
});

test('one stops watching from the list', async () => {
  const { user } = await renderAt(paths.watching());
  await user.click(screen.getByRole('button', { name: /^Stop watching Priority 1/ }));
  expect(await screen.findByText(/^Nothing yet/)).toBeInTheDocument();
});

test('a plan is watched with everything in it', async () => {
  const { user } = await renderAt(paths.plan(plan.id));
  await user.click(await screen.findByRole('button', { name: 'Watch this plan' }));
  expect(
    await screen.findByRole('button', { name: 'Stop watching this plan' }),
  ).toBeInTheDocument();
});

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { actions, history, plan, planHistory } from '@/test/data';
import { renderAt } from '@/test/render';

const action = actions[0]?.id ?? '';
const [newest] = history;

test('an action leads to its history, and that says what, who, when and why', async () => {
  const { user } = await renderAt(paths.action(action));
  await user.click(screen.getByRole('link', { name: 'History' }));
  await screen.findByRole('heading', { level: 1, name: /History/ });
  const days = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(days).toEqual(['20 November 2026', '1 September 2026']);
  expect(
    screen.getByText('Due date changed from September 2009 to December 2009'),
  ).toBeInTheDocument();
  expect(screen.getByText('The building is not ready')).toBeInTheDocument();
  expect(screen.getByText(/Ann Birch, through waymark-web/)).toBeInTheDocument();
  expect(screen.getByText(/Somebody who wrote in the database directly/)).toBeInTheDocument();
  expect(screen.getByText(/Name removed/)).toBeInTheDocument();
});

test('before and after stand side by side, and a longer text has its words marked', async () => {
  const { user, container } = await renderAt(paths.actionHistory(action));
  for (const each of screen.getAllByText('What was before and after')) await user.click(each);
  expect(screen.getByText('September 2009').tagName).toBe('DD');
  expect(container.querySelector('del')).toHaveTextContent('Two');
  expect(container.querySelector('ins')).toHaveTextContent('Three');
});

test('a kind and a person are an address of their own', async () => {
  const { user, router } = await renderAt(paths.actionHistory(action));
  await user.click(screen.getByRole('link', { name: 'Made' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ kind: 'created' }));
  await user.click(screen.getByRole('link', { name: 'Everything' }));
  await user.click(await screen.findByRole('link', { name: 'Only what Ann Birch did' }));
  await screen.findByText(/Only what Ann Birch did is shown/);
  expect(router.state.location.search).toEqual({ by: 'ann' });
  expect(screen.queryByText('Description was reworded')).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Show what everybody did' }));
  expect(await screen.findByText('Description was reworded')).toBeInTheDocument();
});

test('an entry leads to the thing as it stood then, where nothing can be changed', async () => {
  const { user, router } = await renderAt(paths.actionHistory(action));
  const [link] = screen.getAllByRole('link', { name: /^See it as it stood then/ });
  if (link) await user.click(link);
  await screen.findByText(/This is how the action stood on 20 November 2026/);
  expect(router.state.location.pathname).toBe(paths.actionThen(action, newest?.at ?? ''));
  expect(screen.queryByRole('link', { name: /Change this/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'See it as it stands now' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.action(action)));
});

test('a priority as it stood lists the actions that it had, as they stood', async () => {
  const priority = actions[0]?.priority.id ?? '';
  const then = '2026-11-20T10:00:00Z';
  const { unmount } = await renderAt(paths.priorityThen(priority, then));
  const table = screen.getByRole('table', { name: /^Actions of priority .+ then$/ });
  expect(within(table).getAllByRole('link')[0]).toHaveAttribute(
    'href',
    paths.actionThen(action, then),
  );
  unmount();
  await renderAt(paths.priorityThen(priority, '2001-01-01T00:00:00Z'));
  expect(screen.getByText('It had no actions.')).toBeInTheDocument();
});

test("a plan's history tells of its parts, and says of each what it is about", async () => {
  const { user, router } = await renderAt(paths.planHistory(plan.id, { parts: 'yes' }));
  const gone = planHistory.at(-1)?.thing;
  const heading = screen.getByRole('heading', { level: 3, name: `Action 1.9 ${gone?.title}` });
  // What is deleted has no page to lead to.
  expect(within(heading).queryByRole('link')).not.toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'The plan itself' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { actions, plan, priorities, readiness } from '@/test/data';
import { renderAt } from '@/test/render';

const kinds = () => screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);

test('what is open is grouped by its kind, each thing a link', async () => {
  await renderAt(paths.readiness(plan.id));
  expect(kinds()).toEqual(['To be confirmed', 'Missing', 'To check']);
  expect(screen.getByRole('link', { name: 'Action 1.1b Ask the pupils' })).toHaveAttribute(
    'href',
    paths.action(readiness[0]?.where.id ?? ''),
  );
});

test('one kind alone is an address of its own', async () => {
  const { user, router } = await renderAt(paths.readiness(plan.id));
  await user.click(screen.getByRole('link', { name: /^Missing/ }));
  await waitFor(() => expect(kinds()).toEqual(['Missing']));
  expect(router.state.location.search).toEqual({ kind: 'missing' });
});

test('what is with one agency can be shown alone, and everything again', async () => {
  const { user, router } = await renderAt(paths.readiness(plan.id));
  const [first] = readiness;
  await user.click(screen.getByRole('link', { name: first?.agency?.name ?? '' }));
  await screen.findByText(/Only what is with/);
  expect(router.state.location.search).toEqual({ agency: first?.agency?.id });
  await user.click(screen.getByRole('link', { name: 'Show what is with everybody' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

test('a milestone is read on the page of its action', async () => {
  const milestone = actions[0]?.milestones?.[1]?.id ?? '';
  const { router } = await renderAt(paths.milestone(plan.id, milestone));
  expect(router.state.location.pathname).toBe(paths.action(actions[0]?.id ?? ''));
  expect(router.state.location.hash).toBe('milestones');
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

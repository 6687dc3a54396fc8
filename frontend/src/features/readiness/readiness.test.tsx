import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { plan, readiness } from '@/test/data';
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

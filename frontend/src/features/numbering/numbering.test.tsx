import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { actions, plan, priorities, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const healthy = priorities[0]?.id ?? '';

function numbered(from: string, to: string) {
  const found = actions.find(({ ref }) => ref === from);
  if (found) shelf.put({ ...found, ref: to });
}

test('one sees which numbers would change before they do', async () => {
  numbered('1.3', '1.9');
  const sent = sentBy('POST');
  const { user, router } = await renderAt(paths.numbering(plan.id, healthy));
  const row = screen.getByRole('row', { name: /A cooking bus/ });
  expect(row).toHaveTextContent('1.9');
  expect(row).toHaveTextContent('1.3');
  expect(screen.getByText('1 number would change, 3 would stay')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Use these numbers' }));
  expect(await screen.findByRole('alert', { name: 'Saved' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe(paths.priority(healthy));
  expect(sent).toEqual([{ priority: healthy }, { priority: healthy }]);
});

test('where every number is as it would be there is nothing to do', async () => {
  await renderAt(paths.numbering(plan.id));
  expect(screen.getByText(/there is nothing to change/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Use these numbers' })).not.toBeInTheDocument();
});

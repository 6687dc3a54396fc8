import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, bin, plan } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const last = actions.find(({ ref }) => ref === '2.1');
const [priority, milestone] = bin.all().map(({ id }) => id);

test('what was just deleted is said, with the way back', async () => {
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.deleteAction(last?.id ?? ''));
  await user.click(screen.getByRole('button', { name: 'Delete this action' }));
  const notice = within(await screen.findByRole('alert', { name: 'Deleted' }));
  expect(
    notice.getByText('Deleted Action 2.1 One telephone number for parents.'),
  ).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  notice.getByRole('button', { name: 'Undo' }).focus();
  await user.keyboard('{Enter}');
  expect(
    await screen.findByRole('heading', { level: 1, name: /One telephone number/ }),
  ).toBeInTheDocument();
  expect(sent).toEqual([{ to: 'restored', reason: 'Deleted by mistake' }]);
});

test('a plan lists what was deleted, by whom and why, and restores it with what went along', async () => {
  const { user, container } = await renderAt(paths.plan(plan.id));
  await user.click(screen.getByRole('link', { name: 'What was deleted' }));
  const row = within(await screen.findByRole('row', { name: /Priority 9 Play for all/ }));
  expect(row.getByText('Ann Hill')).toBeInTheDocument();
  expect(row.getByText('Joined with priority 1')).toBeInTheDocument();
  expect(row.getByText('with 2 lines that stood in it')).toBeInTheDocument();
  await user.click(row.getByRole('link', { name: /Restore Priority 9/ }));
  expect(await screen.findByText('Action 9.1 Mend the playgrounds')).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  expect(screen.getByRole('link', { name: 'Cancel' })).toHaveAttribute(
    'href',
    paths.planDeletions(plan.id),
  );
});

test('a reason that is given is sent, and afterwards it is no longer listed', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.restore(priority ?? ''));
  await user.type(screen.getByLabelText(/Why it comes back/), 'It was a slip');
  await user.click(screen.getByRole('button', { name: 'Restore it' }));
  await waitFor(() => expect(bin.all().map(({ id }) => id)).toEqual([milestone]));
  expect(sent).toEqual([{ to: 'restored', reason: 'It was a slip' }]);
});

test('when it cannot be, the service says what to restore first', async () => {
  const { user } = await renderAt(paths.restore(milestone ?? ''));
  await user.type(screen.getByLabelText(/Why it comes back/), 'It was a slip');
  await user.click(screen.getByRole('button', { name: 'Restore it' }));
  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByText(/A fruit stall/)).toBeInTheDocument();
  expect(screen.getByLabelText(/Why it comes back/)).toHaveValue('It was a slip');
});

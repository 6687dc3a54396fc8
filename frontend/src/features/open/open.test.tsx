import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { plan, readiness } from '@/test/data';
import { violations } from '@/test/axe';
import { renderAt } from '@/test/render';
import { addressOf } from '.';

const [open] = readiness;
const action = open?.where.id ?? '';
const list = `kind=unconfirmed&after=${open?.cursor}`;

test('the form opens at the field, with what is open said beside it', async () => {
  const { container } = await renderAt(paths.editAction(action, { field: 'timescale', list }));
  const field = screen.getByRole('textbox', { name: 'Timescale' });
  await waitFor(() => expect(field).toHaveFocus());
  await waitFor(() =>
    expect(field).toHaveAccessibleDescription(/The timescale is to be confirmed. It says: tbc/),
  );
  expect(screen.getByRole('region', { name: 'Still open here' })).toBeVisible();
  expect(await violations(container)).toEqual([]);
});

test('a point leads to its field and keeps what was typed', async () => {
  const { user } = await renderAt(paths.editAction(action));
  const ref = screen.getByRole('textbox', { name: 'Number' });
  await user.type(ref, '9');
  await user.click(await screen.findByRole('link', { name: 'Timescale' }));
  expect(screen.getByRole('textbox', { name: 'Timescale' })).toHaveFocus();
  expect(ref).toHaveValue('1.1b9');
});

test('after saving one is led to the next open thing of the list', async () => {
  const { user, router } = await renderAt(paths.editAction(action, { field: 'timescale', list }));
  await user.type(screen.getByRole('textbox', { name: 'Timescale' }), ' March 2028');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(router.state.location.pathname).toBe(paths.action(action));
  const next = await screen.findByRole('link', { name: /^Priority 2 .*: Lead\. / });
  expect(next.closest('p')).toHaveTextContent(/^2 left in your list\. Next: Priority 2/);
  expect(next).toHaveAttribute(
    'href',
    paths.editPriority(readiness[1]?.where.id ?? '', 'about', {
      field: 'leads',
      list: `after=${readiness[1]?.cursor}&kind=unconfirmed`,
    }),
  );
});

test('whoever may not settle it is led to where it is read', () => {
  if (!open) throw new Error('There is an open thing.');
  expect(addressOf({ ...open, allowed: [] }, plan.id)).toBe(paths.action(action));
  const milestone = { ...open.where, type: 'milestone', pointer: '/milestones/1/timescale' };
  expect(addressOf({ ...open, where: milestone, allowed: [] }, plan.id)).toBe(
    paths.action(action, 'milestones'),
  );
  expect(addressOf({ ...open, where: milestone }, plan.id)).toBe(
    paths.editAction(action, { field: 'milestones-1-timescale' }),
  );
});

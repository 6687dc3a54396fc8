import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, plan, priorities, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const idOf = (ref: string) => actions.find((each) => each.ref === ref)?.id ?? '';
const healthy = priorities[0]?.id ?? '';
const early = priorities[1]?.id ?? '';
const heading = priorities[0]?.headings[0]?.id ?? '';

const order = () =>
  screen
    .getAllByRole('listitem')
    .flatMap((item) => /^\d\.\d\w?/.exec(item.textContent ?? '')?.[0] ?? []);

test('actions are moved with the keyboard, each move is saved, said aloud and keeps the focus', async () => {
  const sent = sentBy('PUT');
  const { user } = await renderAt(paths.priorityOrder(healthy));
  expect(order()).toEqual(['1.1', '1.1a', '1.1b', '1.2', '1.3', '1.4']);
  const up = screen.getByRole('button', { name: /^Up 1.3 A cooking bus/ });
  up.focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/^1.3 A cooking bus.* is now number 1 of 2$/)).toBeInTheDocument();
  await waitFor(() => expect(order()).toEqual(['1.1', '1.1a', '1.1b', '1.3', '1.2', '1.4']));
  expect(sent).toEqual([{ priority: healthy, parent: null, heading, after: idOf('1.1') }]);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /^Up 1.3 A cooking bus/ })).toHaveFocus(),
  );
});

test('over a heading an action goes under it, and a sub-action stays in its action', async () => {
  const sent = sentBy('PUT');
  const { user } = await renderAt(paths.priorityOrder(healthy));
  const last = screen.getByRole('button', {
    name: 'Up 1.4 Family courses in every children’s centre',
  });
  await user.click(last);
  await screen.findByText(/is now under In and around school/);
  await user.click(screen.getByRole('button', { name: 'Up 1.1b Ask the pupils' }));
  await screen.findByText('1.1b Ask the pupils is now number 1 of 2');
  expect(sent).toEqual([
    { priority: healthy, parent: null, heading, after: idOf('1.3') },
    { priority: healthy, parent: idOf('1.1'), heading: null, after: null },
  ]);
  expect(screen.getByRole('button', { name: 'Up 1.1b Ask the pupils' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('somebody else was there first: one is told, and sees the order as it is now', async () => {
  const { user } = await renderAt(paths.priorityOrder(healthy));
  const found = shelf.one(actions, idOf('1.3'));
  if (found) shelf.put({ ...found, title: { state: 'set', text: 'A cooking van' } });
  await user.click(screen.getByRole('button', { name: /^Up 1.3 A cooking bus/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('It is at version 2 now.');
  expect(await screen.findByRole('button', { name: 'Up 1.3 A cooking van' })).toBeInTheDocument();
});

test('an action goes to another priority and stands where one says', async () => {
  const sent = sentBy('PUT');
  const { user, router } = await renderAt(paths.moveAction(idOf('1.1')));
  expect(screen.getByText(/With it go its 2 sub-actions/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Priority'), '2 Parents find help early');
  const after = screen.getByLabelText('After which one');
  await within(after).findByRole('option', { name: '2.1 One telephone number for parents' });
  await user.selectOptions(after, '2.1 One telephone number for parents');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert', { name: 'Saved' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe(paths.action(idOf('1.1')));
  expect(sent).toEqual([{ priority: early, parent: null, heading: null, after: idOf('2.1') }]);
});

test('an action becomes a sub-action of another, and a sub-action an action', async () => {
  const sent = sentBy('PUT');
  const { user } = await renderAt(paths.moveAction(idOf('1.4')));
  await user.selectOptions(
    screen.getByLabelText('Part of which action'),
    '1.2 Walking buses to ten more schools',
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([{ priority: healthy, parent: idOf('1.2'), heading: null, after: null }]);
});

test('a move in an agreed plan is asked for its reason before it is sent', async () => {
  shelf.put({ ...plan, status: 'agreed' });
  await renderAt(paths.moveAction(idOf('1.1')));
  expect(screen.getByLabelText('Why does this change?')).toBeInTheDocument();
});

test('what an action depends on is found by a part of its title and shown both ways', async () => {
  const sent = sentBy('PATCH');
  const { user, container } = await renderAt(paths.editAction(idOf('1.4')));
  const field = within(screen.getByRole('group', { name: 'Depends on' }));
  await user.type(field.getByLabelText(/Find an action/), 'walking');
  await field.findByRole('option', { name: '1.2 Walking buses to ten more schools' });
  expect(field.getByText('1 action found')).toBeInTheDocument();
  await user.selectOptions(
    field.getByLabelText('Depends on: add an action'),
    '1.2 Walking buses to ten more schools',
  );
  await user.click(field.getByRole('button', { name: /^Add/ }));
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([{ dependsOn: [idOf('1.2')] }]);
  expect(screen.getByText('Depends on')).toBeInTheDocument();
});

test('an action shows what it needs, what needs it, and how its milestones have slipped', async () => {
  await renderAt(paths.action(idOf('1.1')));
  expect(screen.getByText('Needed by').nextElementSibling).toHaveTextContent(
    '1.2 Walking buses to ten more schools',
  );
  expect(
    screen.getByText(
      (_text, element) =>
        element?.textContent ===
        'Was June 2026 until 20 May 2026 at 11:00: The kitchens were refitted late. (Rosa Field)',
    ),
  ).toBeInTheDocument();
});

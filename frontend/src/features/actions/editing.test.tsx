import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, priorities, shelf } from '@/test/data';
import { OTHER } from '@/test/handlers/changes';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const idOf = (things: { id: string }[], index = 0) => things[index]?.id ?? '';
const menus = idOf(actions);

function theyChange(change: object) {
  const found = shelf.one(actions, menus);
  if (found) shelf.put({ ...found, ...change });
}

test.each([
  ['an action', paths.editAction(menus)],
  ['a new action', paths.newAction(idOf(priorities))],
  ['a new sub-action', paths.newSubAction(menus)],
  ['the question before deleting', paths.deleteAction(menus)],
])('the page to change %s has no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('only what was changed is sent, and one sees what the time was read as', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editAction(menus));
  const when = screen.getByLabelText('Timescale');
  await user.clear(when);
  await user.type(when, 'By Sept 2027');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const notice = within(await screen.findByRole('alert', { name: 'Saved' }));
  expect(notice.getByText('read as due by 30 September 2027')).toBeInTheDocument();
  expect(sent).toEqual([{ timescale: { state: null, text: 'By Sept 2027' } }]);
});

test('a refusal stands above the form and beside its field, and nothing typed is lost', async () => {
  const { user, container } = await renderAt(paths.editAction(menus));
  await user.clear(screen.getByLabelText('Title'));
  await user.type(screen.getByLabelText('Number'), '0');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const link = await screen.findByRole('link', {
    name: 'Title: It may be open, but not absent.',
  });
  await user.click(link);
  expect(screen.getByLabelText('Title')).toHaveFocus();
  expect(screen.getByLabelText('Title')).toHaveAccessibleDescription(/not absent/);
  expect(screen.getByLabelText('Number')).toHaveValue('1.10');
  expect(await violations(container)).toEqual([]);
});

test('milestones are added, moved and removed with the keyboard', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editAction(menus));
  screen.getByRole('button', { name: 'Down Kitchens surveyed' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Kitchens surveyed is now number 2 of 2')).toBeInTheDocument();
  screen.getByRole('button', { name: 'Remove New menus in 40 schools' }).focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('button', { name: 'Add a milestone' }));
  await user.type(screen.getByLabelText('Milestone 2: what is reached'), 'All schools');
  await user.type(
    within(screen.getByRole('group', { name: 'Milestone 2: done on' })).getByLabelText('Day'),
    '5',
  );
  await user.type(
    within(screen.getByRole('group', { name: 'Milestone 2: done on' })).getByLabelText('Month'),
    '9',
  );
  await user.type(
    within(screen.getByRole('group', { name: 'Milestone 2: done on' })).getByLabelText('Year'),
    '2026',
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([
    {
      milestones: [
        expect.objectContaining({ text: 'Kitchens surveyed', doneOn: '2026-06-12' }),
        expect.objectContaining({ text: 'All schools', doneOn: '2026-09-05' }),
      ],
    },
  ]);
});

test('an agency is added as a supporting one and asked', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editAction(menus));
  const leads = within(screen.getByRole('group', { name: 'Lead agencies' }));
  await user.selectOptions(
    leads.getByLabelText('Lead agencies: add an agency'),
    'Larkfield Young Carers',
  );
  await user.click(leads.getByRole('button', { name: /^Add/ }));
  await user.selectOptions(
    leads.getByLabelText('Larkfield Young Carers: lead or supporting'),
    'Supporting',
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  const [{ leadAgencies }] = sent as [{ leadAgencies: { items: object[] } }];
  expect(leadAgencies.items.map((item) => 'role' in item && item.role)).toEqual([
    'lead',
    'supporting',
    'supporting',
  ]);
  // Whether it takes it on is for the agency to say, so nothing is said of it here.
  expect(leadAgencies.items[2]).not.toHaveProperty('state');
});

test('a stale save shows both versions, and one chooses field by field', async () => {
  const sent = sentBy('PATCH');
  const { user, container } = await renderAt(paths.editAction(menus));
  await user.type(screen.getByLabelText('Title'), ' and nursery');
  theyChange({ title: { state: 'set', text: 'Change all menus' }, note: 'Money is there.' });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const panel = await screen.findByRole('region', { name: new RegExp(`^${OTHER} changed this`) });
  expect(panel).toHaveTextContent('Change all menus');
  expect(panel).toHaveTextContent('Change the menus of every primary school and nursery');
  expect(panel).toHaveTextContent('Money is there.');
  expect(screen.getByLabelText('Note')).toHaveValue('Money is there.');
  expect(await violations(container)).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(
    await screen.findByRole('link', { name: 'Say for each whose words are to stand' }),
  ).toBeInTheDocument();
  await user.click(within(panel).getByRole('radio', { name: 'Use mine' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent.at(-1)).toEqual({
    title: { state: 'set', text: 'Change the menus of every primary school and nursery' },
  });
});

test('unsaved words are not left without a question', async () => {
  const ask = vi.spyOn(window, 'confirm').mockReturnValue(false);
  const { user, router } = await renderAt(paths.editAction(menus));
  await user.type(screen.getByLabelText('Title'), '!');
  await user.click(screen.getByRole('link', { name: 'Cancel' }));
  expect(ask).toHaveBeenCalledOnce();
  expect(router.state.location.pathname).toBe(paths.editAction(menus));
  ask.mockReturnValue(true);
  await user.click(screen.getByRole('link', { name: 'Cancel' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.action(menus)));
});

test('an action is moved to another priority of the plan and leaves its heading behind', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editAction(idOf(actions, 3)));
  expect(screen.getByLabelText('Under the heading')).toHaveDisplayValue('In and around school');
  await user.selectOptions(screen.getByLabelText('Priority'), '2 Parents find help early');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([{ priority: idOf(priorities, 1), heading: null }]);
  expect(screen.getByRole('link', { name: '2 Parents find help early' })).toBeInTheDocument();
});

test('a sub-action stays under its action and has no place to choose', async () => {
  await renderAt(paths.editAction(idOf(actions, 1)));
  expect(screen.queryByLabelText('Priority')).not.toBeInTheDocument();
  const leads = screen.getByRole('group', { name: 'Lead agencies' });
  expect(leads).toHaveTextContent('Left empty, the sub-action has the leads of its action.');
  // What it inherits is not its own: nobody is named here.
  expect(within(leads).queryByRole('listitem')).not.toBeInTheDocument();
});

test('a sub-action is made under its action', async () => {
  const sent = sentBy('POST');
  const { user, router } = await renderAt(paths.newSubAction(menus));
  await user.type(screen.getByLabelText('Title'), 'Ask the caterers');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent[0]).toMatchObject({ parent: menus, priority: idOf(priorities) });
  expect(router.state.location.pathname).toMatch(/^\/actions\/0199bbbb/);
});

test('an action is deleted after a question, or the service says why not', async () => {
  const { user } = await renderAt(paths.deleteAction(menus));
  await user.click(screen.getByRole('button', { name: 'Delete this action' }));
  expect(await screen.findByText(/It has sub-actions/)).toBeInTheDocument();
});

test('deleting leads back to the priority', async () => {
  const { user, router } = await renderAt(paths.deleteAction(idOf(actions, 3)));
  await user.click(screen.getByRole('button', { name: 'Delete this action' }));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(paths.priority(idOf(priorities))),
  );
});

test('whoever may not edit is offered nothing to press', async () => {
  theyChange({ allowed: [] });
  await renderAt(paths.action(menus));
  expect(screen.queryByRole('link', { name: /Change this/ })).not.toBeInTheDocument();
});

test("another's change arrives by itself and says whose it is", async () => {
  const { user } = await renderAt(paths.action(menus));
  theyChange({ title: { state: 'set', text: 'Change all menus' } });
  window.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByText(new RegExp(`Changed just now by ${OTHER}`))).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Change all menus');
  await user.click(screen.getByRole('button', { name: 'show' }));
  expect(screen.getByText('1.1: Title, Timescale')).toBeInTheDocument();
});

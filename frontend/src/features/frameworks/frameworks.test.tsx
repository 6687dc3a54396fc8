import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { frameworks, mock, partnership, plan, priorities, shelf } from '@/test/data';
import { violations } from '@/test/axe';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const own = frameworks[1];
if (!own) throw new Error('The mock has a framework of the partnership.');
const save = () => screen.getByRole('button', { name: 'Save' });
const saved = () => screen.findByRole('alert', { name: 'Saved' });

/** The plan uses the partnership's own framework, and its first priority serves the outcome. */
function useTheOwn() {
  shelf.put({ ...plan, framework: { id: own?.id ?? '', code: 'rowanshire', name: 'Rowanshire' } });
  const [first] = priorities;
  if (first) shelf.put({ ...first, outcome: { code: 'heard', name: 'Children are heard' } });
}

test('a framework is defined from the page of the partnership, its outcomes in order', async () => {
  const sent = sentBy('POST');
  const { user, router, container } = await renderAt(paths.partnership(partnership.id));
  await user.click(screen.getByRole('link', { name: 'Outcomes frameworks' }));
  await user.click(await screen.findByRole('button', { name: 'Define a framework' }));
  await user.type(await screen.findByLabelText('Name'), 'Our promises');
  await user.type(screen.getByLabelText('Short name'), 'promises');
  await user.type(screen.getByLabelText('Outcome 1'), 'Heard & believed');
  await user.click(screen.getByRole('button', { name: 'Add an outcome' }));
  await waitFor(() => expect(screen.getByLabelText('Outcome 2')).toHaveFocus());
  await user.keyboard('Warm at home');
  screen.getByRole('button', { name: 'Up Warm at home' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByText('Warm at home is now number 1 of 2')).toBeInTheDocument();
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      partnership: partnership.id,
      name: 'Our promises',
      code: 'promises',
      outcomes: [
        { code: 'warm-at-home', name: 'Warm at home' },
        { code: 'heard-believed', name: 'Heard & believed' },
      ],
    },
  ]);
  expect(router.state.location.pathname).toBe(paths.frameworks(partnership.id));
  const section = within(screen.getByRole('region', { name: 'Our promises' }));
  expect(section.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    'Warm at home',
    'Heard & believed',
  ]);
  expect(await violations(container)).toEqual([]);
});

test('an outcome that gets another name stays the same outcome', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.frameworks(partnership.id));
  await user.click(screen.getByRole('link', { name: 'Change Rowanshire outcomes' }));
  await user.type(await screen.findByLabelText('Outcome 1'), ' and believed');
  await user.click(screen.getByRole('button', { name: 'Add an outcome' }));
  await waitFor(() => expect(screen.getByLabelText('Outcome 2')).toHaveFocus());
  await user.keyboard('Heard');
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      outcomes: [
        { code: 'heard', name: 'Children are heard and believed' },
        { code: 'heard-2', name: 'Heard' },
      ],
    },
  ]);
});

test('an outcome that a priority serves is not removed, and that is said at the outcomes', async () => {
  useTheOwn();
  const { user, container } = await renderAt(paths.editFramework(own.id));
  await user.click(screen.getByRole('button', { name: 'Remove Children are heard' }));
  await user.click(screen.getByRole('button', { name: 'Add an outcome' }));
  await user.type(await screen.findByLabelText('Outcome 1'), 'Warm');
  await user.click(save());
  const link = await screen.findByRole('link', { name: /^Outcomes: Priority 1 of the plan/ });
  const group = screen.getByRole('group', { name: 'Outcomes' });
  expect(group).toHaveTextContent(/serves the outcome heard/);
  await user.click(link);
  expect(group).toHaveFocus();
  expect(screen.getByLabelText('Outcome 1')).toHaveValue('Warm');
  expect(await violations(container)).toEqual([]);
});

test('what is left empty is said beside its field', async () => {
  const { user } = await renderAt(paths.newFramework(partnership.id));
  await user.click(save());
  await user.click(await screen.findByRole('link', { name: 'Outcome 1: Give it a name.' }));
  expect(screen.getByLabelText('Outcome 1')).toHaveFocus();
  expect(screen.getByRole('link', { name: 'Short name: Give it a short name.' })).toBeVisible();
});

test('two who change one framework see both versions', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editFramework(own.id));
  await user.type(screen.getByLabelText('Name'), ' 2028');
  shelf.put({ ...own, name: 'What we promise' });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('What we promise');
  await user.click(within(panel).getByLabelText('Use mine'));
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({ name: 'Rowanshire outcomes 2028' });
});

test('a framework that a plan uses stays, and one that none uses goes', async () => {
  useTheOwn();
  const { user, router } = await renderAt(paths.deleteFramework(own.id));
  await user.click(screen.getByRole('button', { name: 'Delete this framework' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/uses it/);
  shelf.put({ ...plan });
  await user.click(screen.getByRole('button', { name: 'Delete this framework' }));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(paths.frameworks(partnership.id)),
  );
  expect(await screen.findByText(/has defined none of its own yet/)).toBeVisible();
});

test('who may not change the partnership reads its frameworks and is offered no change', async () => {
  shelf.put({ ...partnership, allowed: [] });
  shelf.put({ ...own, allowed: [] });
  mock.me = { ...mock.me, allowed: [] };
  await renderAt(paths.frameworks(partnership.id));
  expect(screen.getByRole('heading', { name: 'Rowanshire outcomes' })).toBeVisible();
  expect(screen.getByText(/Shared by every partnership/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Define a framework' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^(Change|Delete)/ })).not.toBeInTheDocument();
});

test('a plan is begun with the framework that it is to use', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.newPlan());
  await user.type(await screen.findByLabelText('Title'), 'The next plan');
  await screen.findByRole('option', { name: 'Rowanshire outcomes' });
  await user.selectOptions(screen.getByLabelText('Outcomes framework'), 'Rowanshire outcomes');
  expect(screen.getByRole('link', { name: 'See or define outcomes frameworks' })).toHaveAttribute(
    'href',
    paths.frameworks(partnership.id),
  );
  await user.click(save());
  await saved();
  expect(sent).toMatchObject([{ title: 'The next plan', framework: own.id }]);
});

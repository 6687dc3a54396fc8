import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { frameworks, partnership, plan, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const save = () => screen.getByRole('button', { name: 'Save' });
const saved = () => screen.findByRole('alert', { name: 'Saved' });

test.each([
  ['title', paths.editPlan(plan.id, 'about')],
  ['text', paths.editPlan(plan.id, 'text')],
  ['themes', paths.editPlan(plan.id, 'themes')],
  ['beginning', paths.newPlan()],
  ['end', paths.deletePlan(plan.id)],
])("the page of a plan's %s has no accessibility violation", async (_name, path) => {
  const { container } = await renderAt(path);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('a plan is begun with a title and a period', async () => {
  const sent = sentBy('POST');
  const { user, router } = await renderAt(paths.plans());
  await user.click(screen.getByRole('button', { name: 'Begin a plan' }));
  await user.type(await screen.findByLabelText('Title'), 'The next plan');
  const first = within(screen.getByRole('group', { name: 'First day of the plan' }));
  await user.type(first.getByLabelText('Day'), '1');
  await user.type(first.getByLabelText('Month'), '4');
  await user.type(first.getByLabelText('Year'), '2028');
  const last = within(screen.getByRole('group', { name: 'Last day of the plan' }));
  await user.type(last.getByLabelText('Day'), '31');
  await user.type(last.getByLabelText('Month'), '3');
  await user.type(last.getByLabelText('Year'), '2027');
  await user.click(save());
  await user.click(
    await screen.findByRole('link', {
      name: 'Last day of the plan: The period ends before it starts.',
    }),
  );
  expect(last.getByLabelText('Day')).toHaveFocus();
  await user.clear(last.getByLabelText('Year'));
  await user.type(last.getByLabelText('Year'), '2031');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toMatchObject({
    partnership: partnership.id,
    title: 'The next plan',
    period: { start: '2028-04-01', end: '2031-03-31' },
  });
  expect(router.state.location.pathname).toMatch(/^\/plans\/0199bbbb/);
});

test('sections keep their identity when they are put in another order', async () => {
  const sent = sentBy('PATCH');
  const { user, router } = await renderAt(paths.editPlan(plan.id, 'text'));
  await user.click(screen.getByRole('button', { name: 'Up What we know about need' }));
  await user.click(save());
  await saved();
  expect(sent).toEqual([{ sections: plan.sections.toReversed() }]);
  expect(router.state.location.pathname).toBe(paths.planText(plan.id));
});

test("a plan takes its outcomes from the partnership's own framework", async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editPlan(plan.id, 'about'));
  await user.selectOptions(screen.getByLabelText('Outcomes framework'), 'Rowanshire outcomes');
  await user.click(save());
  await saved();
  expect(sent).toEqual([{ framework: frameworks[1]?.id }]);
});

test('a theme is added at the end', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editPlan(plan.id, 'themes'));
  await user.click(screen.getByRole('button', { name: 'Add a theme' }));
  await waitFor(() => expect(screen.getByLabelText('Theme 3')).toHaveFocus());
  await user.keyboard('Well run');
  await user.click(save());
  await saved();
  expect(sent).toEqual([{ themes: [...plan.themes, { title: 'Well run' }] }]);
});

test("what another changed elsewhere in the plan stands beside one's own", async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editPlan(plan.id, 'about'));
  await user.type(screen.getByLabelText('Title'), '!');
  shelf.put({ ...plan, coverText: 'New opening' });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('You both changed different things');
  expect(panel).toHaveTextContent('New opening');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({ title: `${plan.title}!` });
  expect(shelf.one([plan], plan.id)?.coverText).toBe('New opening');
});

test('a draft is deleted after a question', async () => {
  const { user, router } = await renderAt(paths.deletePlan(plan.id));
  await user.click(screen.getByRole('button', { name: 'Delete this plan' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.plans()));
});

test('the service says why a plan that was agreed stays', async () => {
  shelf.put({ ...plan, status: 'agreed' });
  const { user } = await renderAt(paths.deletePlan(plan.id));
  await user.click(screen.getByRole('button', { name: 'Delete this plan' }));
  expect(await screen.findByText(/Only a draft can be deleted/)).toBeInTheDocument();
});

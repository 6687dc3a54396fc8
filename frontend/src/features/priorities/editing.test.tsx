import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { plan, priorities, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const weight = priorities[0]?.id ?? '';
const empty = priorities[2]?.id ?? '';
const save = () => screen.getByRole('button', { name: 'Save' });
const saved = () => screen.findByRole('alert', { name: 'Saved' });

test.each(['about', 'population', 'conditions', 'story', 'indicators', 'actions', 'note'])(
  'the page that changes its %s has no accessibility violation',
  async (part) => {
    const { container } = await renderAt(paths.editPriority(weight, part));
    expect(save()).toBeInTheDocument();
    expect(await violations(container)).toEqual([]);
  },
);

test('beside each part stands the way to change it, for whoever may', async () => {
  const { user, router } = await renderAt(paths.priority(weight));
  await user.click(screen.getByRole('link', { name: 'Change (a) Population' }));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(paths.editPriority(weight, 'population')),
  );
});

test('whoever may not edit sees no way to', async () => {
  const found = shelf.one(priorities, weight);
  if (found) shelf.put({ ...found, allowed: [] });
  await renderAt(paths.priority(weight));
  expect(screen.queryByRole('link', { name: /^(Change|Add|Delete)/ })).not.toBeInTheDocument();
});

test('whoever leads it and is no officer of the partnership sees no way to delete it', async () => {
  const found = shelf.one(priorities, weight);
  if (found) shelf.put({ ...found, allowed: ['edit'] });
  await renderAt(paths.priority(weight));
  expect(screen.getByRole('link', { name: 'Change (a) Population' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Delete this priority' })).not.toBeInTheDocument();
});

test("the outcomes to choose from are those of the plan's framework", async () => {
  await renderAt(paths.editPriority(weight, 'about'));
  const outcome = within(screen.getByLabelText('Outcome'));
  expect(outcome.getByRole('option', { name: 'Stay safe' })).toBeInTheDocument();
  expect(outcome.queryByRole('option', { name: 'Children are heard' })).not.toBeInTheDocument();
});

test('the population is changed and read again where one was', async () => {
  const sent = sentBy('PATCH');
  const { user, router } = await renderAt(paths.editPriority(weight, 'population'));
  const field = screen.getByLabelText('(a) Population: who it is about');
  await user.clear(field);
  await user.type(field, 'Everyone under five');
  await user.click(save());
  await saved();
  expect(sent).toEqual([{ population: { state: 'set', text: 'Everyone under five' } }]);
  expect(router.state.location.hash).toBe('population');
  expect(screen.getByText('Everyone under five')).toBeInTheDocument();
});

test('conditions are written one on each line', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editPriority(weight, 'conditions'));
  await user.click(screen.getByRole('button', { name: 'Remove Our services' }));
  await user.type(
    screen.getByLabelText('Group 1: conditions, one on each line'),
    '{Enter}Sleep well{Enter}',
  );
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      conditions: [
        {
          heading: 'Children and young people',
          audience: null,
          items: ['Walk or cycle to school', 'Know how to cook one good meal', 'Sleep well'],
        },
      ],
    },
  ]);
});

test('a part of the story without words is refused at its field', async () => {
  const { user } = await renderAt(paths.editPriority(weight, 'story'));
  await user.click(screen.getByRole('button', { name: 'Add a part of the story' }));
  await user.click(save());
  await user.click(
    await screen.findByRole('link', { name: 'Part 4: text: Write something here.' }),
  );
  expect(screen.getByLabelText('Part 4: text')).toHaveFocus();
});

test('the toolbar marks the chosen words and the preview shows them', async () => {
  const { user } = await renderAt(paths.editPriority(weight, 'note'));
  const field = screen.getByLabelText<HTMLTextAreaElement>('Note');
  await user.clear(field);
  await user.type(field, 'Very good');
  field.setSelectionRange(0, 4);
  await user.click(screen.getByRole('button', { name: 'Bold' }));
  expect(field).toHaveValue('**Very** good');
  await user.click(screen.getByRole('button', { name: 'Preview' }));
  const preview = within(screen.getByRole('region', { name: 'Preview of Note' }));
  expect(preview.getByText('Very').tagName).toBe('STRONG');
});

test('indicators are put in order with the label and the words they have here', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editPriority(weight, 'indicators'));
  await user.click(
    screen.getByRole('button', { name: 'Down Children in reception who are obese' }),
  );
  await user.type(screen.getByLabelText('Indicator 1: label here, such as 3a'), 'a');
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      indicators: [
        expect.objectContaining({ label: '2a' }),
        expect.objectContaining({ label: '1' }),
      ],
    },
  ]);
});

test('a priority is made under a theme of its plan', async () => {
  const sent = sentBy('POST');
  const { user, router, container } = await renderAt(paths.newPriority(plan.id));
  expect(await violations(container)).toEqual([]);
  await user.type(screen.getByLabelText('Number'), '4');
  await user.type(screen.getByLabelText('Title'), 'Children are heard');
  await user.selectOptions(screen.getByLabelText('Theme'), 'Safe and heard');
  await user.click(save());
  await saved();
  expect(sent[0]).toMatchObject({ plan: plan.id, theme: plan.themes[1]?.id, ref: '4' });
  expect(router.state.location.pathname).toMatch(/^\/priorities\/0199bbbb/);
});

test('a priority goes after a question, unless the service says why not', async () => {
  const first = await renderAt(paths.deletePriority(weight));
  await first.user.click(screen.getByRole('button', { name: 'Delete this priority' }));
  expect(await screen.findByText('It has actions.')).toBeInTheDocument();
  first.unmount();
  const { user, router } = await renderAt(paths.deletePriority(empty));
  await user.click(screen.getByRole('button', { name: 'Delete this priority' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.plan(plan.id)));
});

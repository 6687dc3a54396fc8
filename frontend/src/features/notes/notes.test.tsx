import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, notes, plan, priorities, shelf } from '@/test/data';
import { id } from '@/test/data/ids';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const menus = paths.action(actions[0]?.id ?? '');
const healthy = priorities[0]?.id ?? '';

const details = () => screen.getByText(/^1 note/).closest('details') ?? document.body;
const part = () => within(details());
const section = () => within(screen.getByRole('region', { name: 'Notes and questions' }));

test('a thread stands beside its action with its replies and whom it names', async () => {
  await renderAt(menus);
  const thread = within(
    await section()
      .findByRole('heading', { name: 'Question: Timescale Open question' })
      .then((heading) => heading.closest('li') ?? heading),
  );
  expect(thread.getByText('@Plan Officer')).toBeInTheDocument();
  expect(
    thread.getByText(/Consultant in Child Health, Rowanshire Primary Care Trust/),
  ).toBeInTheDocument();
  expect(
    within(thread.getByRole('list', { name: 'Replies to Consultant in Child Health' })).getByText(
      'The kitchens say so.',
    ),
  ).toBeInTheDocument();
  expect(thread.getByText(/edited 21 November 2026/)).toBeInTheDocument();
});

test('a question is asked on a field with the keyboard, and a mention is sent as an id', async () => {
  const sent = sentBy('POST');
  const { user, container } = await renderAt(menus);
  (await section().findByRole('button', { name: 'Add a note or question on This action' })).focus();
  await user.keyboard('{Enter}');
  await user.selectOptions(section().getByLabelText('What is it about?'), 'Lead agencies');
  await user.type(section().getByLabelText('Your question'), 'Can you?');
  await user.click(section().getByRole('button', { name: 'Mention somebody' }));
  await user.selectOptions(
    await section().findByLabelText('Mention an officer, a post or a group'),
    'Youth Offending Manager, Rowanshire Youth Offending Team',
  );
  await user.click(section().getByRole('button', { name: /^Add Youth/ }));
  expect(section().getByLabelText('Your question')).toHaveValue(
    'Can you? @Youth Offending Manager ',
  );
  expect(await violations(container)).toEqual([]);
  await user.click(section().getByRole('button', { name: 'Ask' }));
  await section().findByRole('heading', { name: 'Question: Lead agencies Open question' });
  expect(sent).toEqual([
    {
      on: { type: 'action', id: actions[0]?.id, field: 'leadAgencies' },
      kind: 'question',
      text: `Can you? @${id('off', 3)} `,
    },
  ]);
  expect(section().getByText('@Youth Offending Manager')).toBeInTheDocument();
});

test('a refusal stands at the field and nothing typed is lost', async () => {
  const { user } = await renderAt(menus);
  await user.click(await section().findByRole('button', { name: /^Add a note or question/ }));
  await user.click(section().getByRole('radio', { name: 'A note' }));
  await user.type(section().getByLabelText('Your note'), '   ');
  await user.click(section().getByRole('button', { name: 'Leave this note' }));
  const link = await screen.findByRole('link', { name: 'Say something.' });
  await user.click(link);
  expect(section().getByLabelText('Your note')).toHaveFocus();
  expect(section().getByLabelText('Your note')).toHaveValue('   ');
  await user.type(section().getByLabelText('Your note'), 'All is well');
  await user.click(section().getByRole('button', { name: 'Leave this note' }));
  expect(await section().findByText('All is well')).toBeInTheDocument();
});

test('one replies, and settles with the words of the answer', async () => {
  const { user } = await renderAt(menus);
  await user.click(
    await section().findByRole('button', {
      name: 'Reply to the question of Consultant in Child Health',
    }),
  );
  await user.type(section().getByLabelText('Your reply'), 'Yes, it is.');
  await user.click(section().getByRole('button', { name: 'Reply' }));
  expect(await section().findByText('Yes, it is.')).toBeInTheDocument();
  await user.click(section().getByRole('button', { name: /^Settle/ }));
  await user.type(section().getByLabelText('How was it settled? (optional)'), 'September it is');
  await user.click(section().getByRole('button', { name: 'Mark as settled' }));
  expect(await section().findByText(/^Settled by Plan Officer/)).toHaveTextContent(
    'September it is',
  );
  expect(
    section().getByRole('heading', { name: 'Question: Timescale Settled' }),
  ).toBeInTheDocument();
});

test('one edits and withdraws what is one’s own, beside the part it is about', async () => {
  const { user } = await renderAt(paths.priority(healthy));
  await waitFor(() => expect(details()).toBeInTheDocument());
  await user.click(screen.getByText(/^1 note/));
  await user.click(part().getByRole('button', { name: 'Edit the note of Plan Officer' }));
  const words = part().getByLabelText('Your words');
  expect(words).toHaveValue('The figures are those of last year.');
  await user.clear(words);
  await user.type(words, 'They are of this year.');
  await user.click(part().getByRole('button', { name: 'Save' }));
  expect(await part().findByText('They are of this year.')).toBeInTheDocument();
  await user.click(part().getByRole('button', { name: 'Withdraw the note of Plan Officer' }));
  await user.click(part().getByRole('button', { name: 'Withdraw it' }));
  expect(await part().findByText('Withdrawn.')).toBeInTheDocument();
});

test('words that were changed elsewhere meanwhile do not cost one one’s own', async () => {
  const { user } = await renderAt(paths.notes(plan.id, { show: 'mine' }));
  await user.click(await screen.findByRole('button', { name: 'Edit the note of Plan Officer' }));
  await user.type(screen.getByLabelText('Your words'), ' Mine.');
  const found = notes[1] && shelf.one(notes, notes[1].id);
  if (found) shelf.put({ ...found, text: 'From the other device.' });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('It is at version 3 now.')).toBeInTheDocument();
  expect(screen.getByLabelText('Your words')).toHaveValue(
    'The figures are those of last year. Mine.',
  );
  expect(await screen.findByText('From the other device.')).toBeInTheDocument();
});

test('a plan says how much waits in each priority, and leads to it', async () => {
  const { user, router } = await renderAt(paths.plan(plan.id));
  const [first] = await screen.findAllByRole('link', { name: '1 open question' });
  if (first) await user.click(first);
  await screen.findByRole('heading', { level: 1, name: /Notes and questions/ });
  expect(router.state.location.search).toEqual({ priority: healthy });
  await user.click(screen.getByRole('link', { name: 'Settled' }));
  await screen.findByRole('heading', { name: /^Note on Priority 1/ });
  expect(router.state.location.search).toEqual({ show: 'settled', priority: healthy });
});

test('an action in its priority’s table says what waits on it', async () => {
  await renderAt(paths.priority(healthy));
  const link = await screen.findByRole('link', { name: '1 open question' });
  expect(link).toHaveAttribute('href', `${menus}#notes`);
});

test.each([
  ['an action', menus],
  ['a priority', paths.priority(healthy)],
])('in a closed plan no new note is offered on %s', async (_name, path) => {
  shelf.put({ ...plan, status: 'closed' });
  await renderAt(path);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByRole('button', { name: /^Add a note or question/ })).not.toBeInTheDocument();
});

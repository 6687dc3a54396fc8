import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, groups, meetings, officers, plan, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const board = groups[0]?.id ?? '';
const [september, december] = meetings;
const held = september?.id ?? '';
const seats = groups[0]?.seats ?? [];

const save = () => screen.getByRole('button', { name: 'Save' });
const was = (name: RegExp) => screen.getByLabelText(name);
const saved = () => screen.findByRole('alert', { name: 'Saved' });

test.each([
  ['entering a meeting', paths.newMeeting(board)],
  ['changing a meeting', paths.editMeeting(board, held)],
  ['recording a meeting', paths.recordMeeting(board, held)],
  ['deleting a meeting', paths.deleteMeeting(board, held)],
  ['a group on another day', paths.group(board, '2009-05-20')],
])('the page of %s has one heading and no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('a group shows who sits on it, its meetings and what it decided', async () => {
  const { user, router } = await renderAt(paths.group(board));
  expect(screen.getByRole('table', { name: 'Seats' })).toHaveTextContent('Vacant');
  const section = within(screen.getByRole('region', { name: 'Meetings and decisions' }));
  expect(section.getByText('Decision 1')).toBeVisible();
  expect(section.getByText('One member asked for another month.', { exact: false })).toBeVisible();
  expect(section.getByRole('link', { name: plan.title })).toHaveAttribute(
    'href',
    paths.plan(plan.id),
  );
  const other = within(screen.getByRole('group', { name: 'Who sat on it on another day' }));
  await user.type(other.getByLabelText('Day'), '20');
  await user.click(screen.getByRole('button', { name: 'Show that day' }));
  expect(screen.getByText('Give a day, such as 20 5 2009')).toBeVisible();
  await user.type(other.getByLabelText('Month'), '5');
  await user.type(other.getByLabelText('Year'), '2009');
  await user.click(screen.getByRole('button', { name: 'Show that day' }));
  await screen.findByRole('heading', { name: /Who sat on it on 20 May 2009/ });
  expect(router.state.location.href).toBe(paths.group(board, '2009-05-20'));
});

test('a meeting is entered with its day, and the missing day is asked for', async () => {
  const sent = sentBy('POST');
  const { user, router } = await renderAt(paths.meetings(board));
  await user.click(screen.getByRole('button', { name: 'Enter a meeting' }));
  await user.type(await screen.findByLabelText('Place and time'), 'Town Hall, 2 pm');
  await user.click(save());
  await user.click(
    await screen.findByRole('link', { name: 'Date of the meeting: Give the day of the meeting.' }),
  );
  const date = within(screen.getByRole('group', { name: 'Date of the meeting' }));
  expect(date.getByLabelText('Day')).toHaveFocus();
  await user.type(date.getByLabelText('Day'), '20');
  await user.type(date.getByLabelText('Month'), '1');
  await user.type(date.getByLabelText('Year'), '2027');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({
    date: '2027-01-20',
    place: 'Town Hall, 2 pm',
    agenda: null,
    minutes: null,
  });
  expect(router.state.location.pathname).toMatch(/\/meetings\/0199bbbb/);
});

test('who came is recorded seat by seat, a deputy by name, and somebody without a seat', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.recordMeeting(board, december?.id ?? ''));
  await user.selectOptions(was(/^Chief Executive, .* was$/), 'A deputy came');
  await user.selectOptions(
    was(/^Who came for Chief Executive/),
    'Consultant in Child Health, Rowanshire Primary Care Trust',
  );
  await user.selectOptions(was(/Larkfield Young Carers \(vacant\) was$/), 'Absent');
  await user.click(screen.getByRole('button', { name: 'All others were present' }));
  await user.selectOptions(
    screen.getByLabelText('Somebody else who came'),
    'Youth Offending Manager, Rowanshire Youth Offending Team',
  );
  await user.click(screen.getByRole('button', { name: /^Add Youth Offending Manager/ }));
  await user.type(screen.getByLabelText(/^Note on Youth Offending Manager/), 'For item 1');
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      attendance: [
        {
          seat: seats[0]?.id,
          officer: seats[0]?.officer?.id,
          presence: 'present',
          deputy: null,
          note: null,
        },
        {
          seat: seats[1]?.id,
          officer: seats[1]?.officer?.id,
          presence: 'deputy',
          deputy: officers[1]?.id,
          note: null,
        },
        { seat: seats[2]?.id, officer: null, presence: 'absent', deputy: null, note: null },
        {
          seat: null,
          officer: officers[2]?.id,
          presence: 'present',
          deputy: null,
          note: 'For item 1',
        },
      ],
    },
  ]);
});

test('a decision is about an action of a plan, and its words are asked for', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.recordMeeting(board, held));
  await user.click(screen.getByRole('button', { name: 'Add a decision' }));
  const second = within(await screen.findByRole('group', { name: 'Decision 2' }));
  await waitFor(() => expect(second.getByLabelText('Number in the minutes')).toHaveFocus());
  await user.selectOptions(second.getByLabelText('The plan that it is about'), plan.title);
  const action = actions[0];
  await user.selectOptions(
    await second.findByLabelText('What of it'),
    await second.findByRole('option', { name: new RegExp(`^Action ${action?.ref} `) }),
  );
  await user.click(save());
  await user.click(
    await screen.findByRole('link', { name: 'What was decided: Say what was decided.' }),
  );
  expect(second.getByLabelText('What was decided')).toHaveFocus();
  await user.keyboard('It begins in May.');
  await user.type(second.getByLabelText('Who disagreed, and why'), 'The trust.');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toMatchObject({
    decisions: [
      { id: september?.decisions[0]?.id, about: { kind: 'plan', id: plan.id } },
      {
        number: null,
        text: 'It begins in May.',
        dissent: 'The trust.',
        about: { kind: 'action', id: action?.id },
      },
    ],
  });
});

test('two who record one meeting lose nothing', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.recordMeeting(board, held));
  await user.type(screen.getByLabelText('Number in the minutes'), '.1');
  if (september) shelf.put({ ...september, attendance: [] });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('Not recorded');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toMatchObject({ decisions: [{ number: '1.1' }] });
});

test('whoever may only read has no way to write', async () => {
  if (september) shelf.put({ ...september, allowed: [] });
  await renderAt(paths.meeting(board, held));
  expect(screen.getByRole('table', { name: 'Who came' })).toHaveTextContent(
    'A deputy came: Consultant in Child Health',
  );
  expect(screen.queryByRole('button', { name: /^Record/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Change/ })).not.toBeInTheDocument();
});

test('a meeting at which something was decided is not deleted', async () => {
  const { user } = await renderAt(paths.deleteMeeting(board, held));
  await user.click(screen.getByRole('button', { name: 'Delete this meeting' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Something was decided at this meeting.',
  );
});

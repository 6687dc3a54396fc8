import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { agencyByCode, groups, memberships, officers, partnership, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const health = agencyByCode('RPCT');
const larkfield = agencyByCode('LARK');
const board = groups[0]?.id ?? '';
const officer = officers[0]?.id ?? '';
const membership = memberships[1]?.id ?? '';

const save = () => screen.getByRole('button', { name: 'Save' });
const saved = () => screen.findByRole('alert', { name: 'Saved' });
const days = (name: string) => within(screen.getByRole('group', { name }));

async function typeDay(
  user: Awaited<ReturnType<typeof renderAt>>['user'],
  name: string,
  text: string,
) {
  const [day = '', month = '', year = ''] = text.split(' ');
  await user.type(days(name).getByLabelText('Day'), day);
  await user.type(days(name).getByLabelText('Month'), month);
  await user.type(days(name).getByLabelText('Year'), year);
}

test.each([
  ['a new agency', paths.newAgency()],
  ['an agency', paths.editAgency(health.id)],
  ['an agency that goes', paths.deleteAgency(health.id)],
  ['a new membership', paths.newMembership({ agency: health.id })],
  ['a membership', paths.editMembership(membership)],
  ['a membership that goes', paths.deleteMembership(membership)],
  ['a new officer', paths.newOfficer()],
  ['an officer', paths.editOfficer(officer)],
  ['an officer who goes', paths.deleteOfficer(officer)],
  ['a new group', paths.newGroup()],
  ['a group', paths.editGroup(board, 'about')],
  ["a group's seats", paths.editGroup(board, 'seats')],
  ['a group that goes', paths.deleteGroup(board)],
  ['a new partnership', paths.newPartnership()],
  ['a partnership', paths.editPartnership(partnership.id)],
])('the form of %s has one heading and no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('an agency is entered with what it is under section 10, the letter beside plain words', async () => {
  const sent = sentBy('POST');
  const { user, router } = await renderAt(paths.agencies());
  await user.click(screen.getByRole('button', { name: 'Enter an agency' }));
  await user.type(await screen.findByLabelText('Name'), 'Eastvale Probation');
  await user.type(screen.getByLabelText('Short name'), 'PROB');
  await user.selectOptions(screen.getByLabelText('Kind'), 'Probation');
  await user.type(screen.getByLabelText('Other names that people write for it'), 'NPS{Enter} EVP ');
  await user.click(screen.getByRole('button', { name: 'Add what it is under section 10' }));
  await waitFor(() => expect(screen.getByLabelText('It is')).toHaveFocus());
  await user.selectOptions(screen.getByLabelText('It is'), '10(4)(c): The local probation board');
  await typeDay(user, 'Since', '1 3 2005');
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      partnership: partnership.id,
      name: 'Eastvale Probation',
      code: 'PROB',
      kind: 'probation',
      aliases: ['NPS', 'EVP'],
      activeFrom: null,
      activeTo: null,
      section10: [{ category: '10(4)(c)', from: '2005-03-01', to: null }],
    },
  ]);
  expect(router.state.location.pathname).toMatch(/^\/agencies\/0199bbbb/);
  expect(
    screen.getByRole('list', { name: 'Under the Children Act 2004, section 10' }),
  ).toHaveTextContent('The local probation board: Children Act 2004, section 10(4)(c)');
});

test('a short name that is taken is refused in the service’s words and nothing is lost', async () => {
  const { user } = await renderAt(paths.editAgency(health.id));
  await user.clear(screen.getByLabelText('Short name'));
  await user.type(screen.getByLabelText('Short name'), 'POL');
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Another agency of the partnership has that code.',
  );
  expect(screen.getByLabelText('Short name')).toHaveValue('POL');
});

test('two who change one agency see both versions and each keeps their words', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editAgency(health.id));
  await user.type(screen.getByLabelText('Name'), ' Trust');
  shelf.put({ ...health, name: 'NHS Rowanshire', activeTo: '2013-03-31' });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('NHS Rowanshire');
  expect(panel).toHaveTextContent('to 31 March 2013');
  await user.click(within(panel).getByLabelText('Use mine'));
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({ name: `${health.name} Trust` });
});

test('what something refers to is not deleted, and the page says what to do instead', async () => {
  const { user } = await renderAt(paths.agency(health.id));
  await user.click(screen.getByRole('link', { name: 'Delete this agency' }));
  await user.click(await screen.findByRole('button', { name: 'Delete this agency' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Something else refers to it.');
});

test('an agency leaves on a day, with a reason for the record', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.agency(larkfield.id));
  expect(screen.getByRole('table', { name: 'Memberships' })).toHaveTextContent('31 March 2010');
  await user.click(screen.getByRole('link', { name: /^Change the membership/ }));
  const last = await screen.findByRole('group', { name: 'Last day as a member' });
  await user.clear(within(last).getByLabelText('Year'));
  await user.type(within(last).getByLabelText('Year'), '2004');
  await user.click(save());
  await user.click(
    await screen.findByRole('link', {
      name: 'Last day as a member: It must not be before the day it begins.',
    }),
  );
  expect(within(last).getByLabelText('Day')).toHaveFocus();
  await user.clear(within(last).getByLabelText('Year'));
  await user.type(within(last).getByLabelText('Year'), '2011');
  await user.type(screen.getByLabelText(/^Why, for the record/), 'It closed');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({ from: '2005-04-01', to: '2011-03-31' });
});

test('a post is entered, and a person’s name is said to be shown to members alone', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.newOfficer(health.id));
  expect(screen.getByText(/shown only to members who are signed in/)).toBeVisible();
  await user.click(screen.getByLabelText('A post'));
  await user.type(screen.getByLabelText('Title of the post'), 'School nurse');
  await user.click(save());
  await saved();
  expect(sent).toMatchObject([{ kind: 'post', name: 'School nurse', agency: health.id }]);
  expect(screen.getByRole('table', { name: 'Officers and posts' })).toHaveTextContent(
    'School nurse',
  );
});

test('a seat is given to an agency and to who holds it, and one that is nobody’s is refused', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editGroup(board, 'seats'));
  await user.click(screen.getByRole('button', { name: 'Add a seat' }));
  const fourth = within(await screen.findByRole('group', { name: 'Seat 4' }));
  await waitFor(() => expect(fourth.getByLabelText('Seat of the agency')).toHaveFocus());
  await user.click(fourth.getByLabelText('In attendance: without a vote'));
  await user.click(save());
  await screen.findByRole('link', { name: /A seat is of an agency or of a role/ });
  await user.selectOptions(
    fourth.getByLabelText('Seat of the agency'),
    'Rowanshire Youth Offending Team',
  );
  await user.selectOptions(
    fourth.getByLabelText('Held by'),
    'Youth Offending Manager, Rowanshire Youth Offending Team',
  );
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toMatchObject({
    seats: [
      { id: groups[0]?.seats[0]?.id },
      { id: groups[0]?.seats[1]?.id },
      { id: groups[0]?.seats[2]?.id },
      {
        agency: agencyByCode('YOT').id,
        role: null,
        inAttendance: true,
        officer: officers[2]?.id,
        from: null,
      },
    ],
  });
});

test('a district’s partnership is entered below its county’s by an administrator', async () => {
  const sent = sentBy('POST');
  const { user, router } = await renderAt(paths.newPartnership());
  await user.type(screen.getByLabelText('Name'), 'Eastvale District Partnership');
  await user.type(screen.getByLabelText('Short name'), 'Eastvale');
  await user.selectOptions(screen.getByLabelText('Kind'), 'District');
  await user.selectOptions(screen.getByLabelText('District of'), partnership.name);
  await user.click(save());
  await saved();
  expect(sent).toMatchObject([{ kind: 'district', parent: partnership.id, area: null }]);
  expect(router.state.location.pathname).toMatch(/^\/partnerships\/0199bbbb/);
});

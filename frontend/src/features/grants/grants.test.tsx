import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import {
  administrator,
  agencyByCode,
  grants,
  invitations,
  mock,
  nobodyYet,
  officers,
  shelf,
} from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const [, joan, , , last] = grants;
const [open, , expired] = invitations;

const save = () => screen.getByRole('button', { name: 'Save' });
const saved = () => screen.findByRole('alert', { name: 'Saved' });
const row = (name: RegExp) => screen.getByRole('row', { name });

test.each([
  ['giving a role', paths.newRole()],
  ['changing a role', paths.editRole(joan?.id ?? '')],
  ['taking a role away', paths.endRole(joan?.id ?? '')],
  ['inviting', paths.newInvitation()],
  ['withdrawing', paths.withdrawInvitation(open?.id ?? '')],
])('the page of %s has one heading and no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(container.querySelectorAll('h1')).toHaveLength(1);
  expect(await violations(container)).toEqual([]);
});

test('roles are told in plain words, people and systems, and those one may not give are not offered', async () => {
  await renderAt(paths.roles());
  expect(row(/Joan Reed/)).toHaveTextContent('Rowanshire Primary Care Trust');
  expect(row(/Case system/)).toHaveTextContent('A computer program that reads and reports');
  expect(row(/Omar Lake/)).toHaveTextContent('Children’s Trust Board');
  expect(row(/Plan Officer/)).toHaveTextContent('Can change everything in the partnership');
  expect(within(row(/Plan Officer/)).queryByRole('link')).not.toBeInTheDocument();
});

test('somebody is invited to an agency, and the page asks which one', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.roles());
  await user.click(screen.getByRole('button', { name: 'Invite somebody' }));
  await user.type(await screen.findByLabelText('E-mail address'), 'new@rowanshire.example');
  expect(screen.queryByLabelText('Partnership officer')).not.toBeInTheDocument();
  expect(screen.queryByLabelText('Agency system')).not.toBeInTheDocument();
  await user.click(screen.getByLabelText('Agency officer'));
  await user.click(save());
  await user.click(await screen.findByRole('link', { name: 'Which agency: Say which one.' }));
  expect(screen.getByLabelText('Which agency')).toHaveFocus();
  await user.selectOptions(screen.getByLabelText('Which agency'), 'Rowanshire Constabulary');
  await user.selectOptions(
    screen.getByLabelText('Who they are in the plan'),
    'Youth Offending Manager, Rowanshire Youth Offending Team',
  );
  await user.click(save());
  expect(await saved()).toHaveTextContent('A mail tells them to sign in with this address');
  expect(sent.at(-1)).toEqual({
    email: 'new@rowanshire.example',
    role: 'agency-officer',
    scope: { type: 'agency', id: agencyByCode('POL').id },
    officer: officers[2]?.id,
  });
  expect(row(/new@rowanshire.example/)).toHaveTextContent('Not answered yet');
});

test('an administrator may also be invited to everything, which needs no place', async () => {
  mock.me = administrator;
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.newInvitation());
  await user.type(screen.getByLabelText('E-mail address'), 'second@rowanshire.example');
  await user.click(screen.getByLabelText('Administrator'));
  expect(screen.queryByLabelText(/^Which/)).not.toBeInTheDocument();
  await user.click(save());
  await saved();
  expect(sent).toMatchObject([{ role: 'administrator', scope: { type: 'all', id: null } }]);
});

test('an invitation is withdrawn with a reason; one that ran out is made again as it was', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.invitations());
  await user.click(screen.getByRole('link', { name: `Withdraw the invitation to ${open?.email}` }));
  await user.type(await screen.findByLabelText(/^Why, for the record/), 'The wrong address');
  await user.click(screen.getByRole('button', { name: 'Withdraw this invitation' }));
  await screen.findByRole('heading', { name: 'Invitations' });
  expect(sent).toEqual([{ to: 'withdrawn', reason: 'The wrong address' }]);
  await waitFor(() =>
    expect(screen.getByRole('row', { name: /nurse@/ })).toHaveTextContent('Withdrawn'),
  );
  await user.click(screen.getByRole('link', { name: 'Run out' }));
  await user.click(await screen.findByRole('link', { name: `Invite again ${expired?.email}` }));
  expect(await screen.findByLabelText('E-mail address')).toHaveValue(expired?.email);
  expect(screen.getByLabelText('Agency officer')).toBeChecked();
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toMatchObject({ email: expired?.email, role: 'agency-officer' });
});

test('a grant says who among the officers its holder is, past another’s change', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editRole(joan?.id ?? ''));
  await user.selectOptions(
    screen.getByLabelText('Who they are in the plan'),
    'Consultant in Child Health, Rowanshire Primary Care Trust',
  );
  if (joan) shelf.put({ ...joan, name: 'Joan Reed-Hill' });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('Joan Reed-Hill');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({ name: 'Joan Reed-Hill', officer: officers[1]?.id });
});

test('a computer system is given a role by its client’s id at the sign-in service', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.newRole());
  await user.type(screen.getByLabelText('What to call it'), 'School register');
  await user.type(screen.getByLabelText(/^Its id at the sign-in service/), 'school-client');
  await user.selectOptions(screen.getByLabelText('Which agency'), 'Eastvale District Council');
  await user.click(save());
  await saved();
  expect(sent).toEqual([
    {
      principal: { issuer: 'https://id.example', subject: 'school-client' },
      name: 'School register',
      role: 'agency-system',
      scope: { type: 'agency', id: agencyByCode('EDC').id },
      officer: null,
    },
  ]);
});

test('the last administrator stays, and the page says what to do first', async () => {
  mock.me = administrator;
  const { user } = await renderAt(paths.endRole(last?.id ?? ''));
  await user.click(screen.getByRole('button', { name: 'Take the role away' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is the last administrator.');
  expect(screen.getByRole('link', { name: 'Invite another administrator' })).toHaveAttribute(
    'href',
    paths.newInvitation(),
  );
});

test('whoever gives no roles has no way to them', async () => {
  mock.me = { ...nobodyYet, grants: joan ? [joan] : [] };
  await renderAt(paths.agencies());
  expect(screen.queryByRole('link', { name: 'Who may do what' })).not.toBeInTheDocument();
});

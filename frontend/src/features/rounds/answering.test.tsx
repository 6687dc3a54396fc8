import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencyByCode, reports, rounds, shelf } from '@/test/data';
import { draftReport, Q2 } from '@/test/data/reports';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const [menus] = actions;
if (!menus) throw new Error('The mock has actions.');
const id = rounds[0]?.id ?? '';
const council = agencyByCode('RCC');
const begun = draftReport(menus, 'RCC', Q2);
const handIn = () => screen.getByRole('button', { name: /^Hand in 1\.1 / });
const row = () => within(screen.getByRole('region', { name: /^1\.1 / }));

test('what a report says on its own page is handed in from the row with it', async () => {
  const sent = sentBy('PATCH');
  shelf.put({
    ...begun,
    done: 'Menus are on trial.',
    next: 'Five more schools.',
    obstacles: 'One oven is broken.',
    percent: 40,
    evidence: [{ title: 'Menu', url: 'https://rowanshire.example/menu' }],
    rating: 'amber',
    ratingFollows: false,
    ratingReason: 'The cook is ill.',
  });
  const { user } = await renderAt(paths.roundReport(id, council.id));
  expect(row().getByText(/on its own page, is handed in with it/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('How does 1.1 stand?'), 'On track');
  await user.click(handIn());
  await screen.findByText('1 of 3 handed in');
  expect(sent).toEqual([
    {
      status: 'on-track',
      done: 'Menus are on trial.',
      next: 'Five more schools.',
      obstacles: 'One oven is broken.',
      percent: 40,
      evidence: [{ title: 'Menu', url: 'https://rowanshire.example/menu' }],
      rating: 'amber',
      ratingReason: 'The cook is ill.',
    },
  ]);
});

test('what was typed on its own page and not sent is handed in from the row too', async () => {
  const sent = sentBy('POST');
  const first = await renderAt(paths.report(menus.id, { period: Q2.start, agency: council.id }));
  await first.user.click(screen.getByText(/^Add more/));
  await first.user.type(await screen.findByLabelText('What is next?'), 'Five more.');
  first.unmount();
  const { user } = await renderAt(paths.roundReport(id, council.id));
  await user.selectOptions(screen.getByLabelText('How does 1.1 stand?'), 'On track');
  await user.click(handIn());
  await screen.findByText('1 of 3 handed in');
  expect(sent[0]).toMatchObject({ status: 'on-track', next: 'Five more.' });
});

test.each([
  ['begun', null],
  ['changed', begun],
])('what somebody else has %s meanwhile is not overwritten, at no press', async (_what, before) => {
  if (before) shelf.put(before);
  const { user, container } = await renderAt(paths.roundReport(id, council.id));
  await user.selectOptions(screen.getByLabelText('How does 1.1 stand?'), 'On track');
  await user.type(screen.getByLabelText('What was done on 1.1?'), 'Mine');
  const theirs = shelf.put({ ...begun, version: 7, done: 'Theirs' });
  await user.click(handIn());
  expect(await row().findByRole('alert')).toHaveTextContent(/Somebody else has begun, changed/);
  await user.click(handIn());
  await waitFor(() => expect(handIn()).toBeEnabled());
  expect(await row().findByRole('alert')).toHaveTextContent(/your words are kept/);
  expect(shelf.one(reports, begun.id)).toEqual(theirs);
  expect(screen.getByLabelText('What was done on 1.1?')).toHaveValue('Mine');
  expect(await violations(container)).toEqual([]);
  await user.click(row().getByRole('link', { name: 'See theirs and go on with yours' }));
  expect(await screen.findByLabelText('What was done?')).toHaveValue('Theirs');
  expect(screen.getByRole('region', { name: 'Not sent yet' })).toHaveTextContent('Mine');
});

test('what is refused beside status and sentence is said in the row', async () => {
  shelf.put({ ...begun, percent: 140 });
  const { user } = await renderAt(paths.roundReport(id, council.id));
  await user.click(handIn());
  expect(await row().findByText('It must be from 0 to 100.')).toBeVisible();
});

test('who may not report is led to where the reports are read', async () => {
  shelf.put({ ...menus, allowed: [] });
  await renderAt(paths.roundReport(id, council.id));
  expect(row().getByRole('link', { name: /^Look at it/ })).toHaveAttribute(
    'href',
    paths.action(menus.id, 'progress'),
  );
  expect(screen.queryByLabelText('How does 1.1 stand?')).not.toBeInTheDocument();
});

test('a report that came back says why in its row, and is taken up again on its page', async () => {
  shelf.put({ ...begun, state: 'returned', returnReason: 'Say where.', allowed: ['withdraw'] });
  await renderAt(paths.roundReport(id, council.id));
  expect(row().getByText('Why it was returned: Say where.')).toBeVisible();
  expect(row().getByRole('link', { name: /^Change it and hand it in again/ })).toHaveAttribute(
    'href',
    paths.report(menus.id, { period: Q2.start, agency: council.id }),
  );
});

test('what came back and cannot be handed in again is not shown as owed', async () => {
  const [, , returned] = reports;
  if (returned) shelf.put({ ...returned, allowed: [] });
  await renderAt(paths.plans());
  const owed = within(await screen.findByRole('region', { name: 'What you owe' }));
  expect(owed.queryByText(/Say in how many centres/)).not.toBeInTheDocument();
});

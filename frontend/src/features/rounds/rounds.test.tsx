import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencyByCode, mock, periods, reports, rounds, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const [round] = rounds;
const id = round?.id ?? '';
const council = agencyByCode('RCC');
const Q2 = periods.newestEnded?.start ?? '';
const table = () => within(screen.getByRole('table'));
const saved = () => screen.findByRole('alert', { name: 'Saved' });

test('a round is opened with what the service proposes for the period', async () => {
  const sent = sentBy('POST');
  const { user, router, container } = await renderAt(paths.rounds());
  await user.click(screen.getByRole('button', { name: 'Open a round' }));
  await screen.findByRole('option', { name: 'Q1 2026/27' });
  expect(screen.queryByRole('option', { name: 'Q3 2026/27' })).not.toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('Period'), 'Q1 2026/27');
  expect(await screen.findByText(/6 reports will be asked for, by 28 July 2026/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.type(screen.getByLabelText('Instructions'), 'In one sentence.');
  await user.click(screen.getByRole('button', { name: 'Open the round' }));
  await saved();
  expect(sent.at(-1)).toEqual({
    partnership: round?.partnership.id,
    periodStart: '2026-04-01',
    due: null,
    instructions: 'In one sentence.',
    plans: [],
  });
  expect(router.state.location.pathname).toMatch(/^\/rounds\/0199bbbb/);
});

test('a period that has its round says so before anything is sent', async () => {
  const { user } = await renderAt(paths.newRound());
  await screen.findByRole('option', { name: 'Q2 2026/27' });
  await user.selectOptions(screen.getByLabelText('Period'), 'Q2 2026/27');
  expect(await screen.findByText('There is a round for that period already.')).toBeVisible();
});

test('a due day inside the period is refused at its field', async () => {
  const { user } = await renderAt(paths.editRound(id));
  const due = within(screen.getByRole('group', { name: /Last day on which/ }));
  await user.clear(due.getByLabelText('Month'));
  await user.type(due.getByLabelText('Month'), '9');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('link', { name: /A report is due after 2026-09-30/ }));
  expect(due.getByLabelText('Day')).toHaveFocus();
});

test('who has answered is counted by agency, by officer and by priority', async () => {
  const { user } = await renderAt(paths.round(id));
  expect(screen.getByText('0 of 6 handed in')).toBeVisible();
  expect(table().getByRole('row', { name: /Children’s Services/ })).toHaveTextContent(
    /Asked for3.*Answered0.*Outstanding3/,
  );
  await user.click(screen.getByRole('link', { name: 'Officer' }));
  expect(await table().findByRole('row', { name: /Head of Early Help/ })).toHaveTextContent(
    /Asked for1/,
  );
  expect(table().getByRole('row', { name: /No officer is named/ })).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Priority' }));
  await user.click(await table().findByRole('link', { name: /^2 Parents find help early/ }));
  expect(await screen.findByRole('table', { name: 'What is asked for' })).toHaveTextContent('2.1');
  expect(screen.queryByText(/Train the cooks/)).not.toBeInTheDocument();
});

test('an officer reports on behalf of who has not answered', async () => {
  const { user, router } = await renderAt(
    paths.owed(id, { agency: agencyByCode('EDC').id, answered: 'no' }),
  );
  await user.click(screen.getByRole('link', { name: 'Report on 1.2' }));
  expect(await screen.findByText(/on behalf of Eastvale District Council/)).toBeVisible();
  expect(router.state.location.search).toEqual({ period: Q2, agency: agencyByCode('EDC').id });
});

test('many reports are accepted at once', async () => {
  const sent = sentBy('POST');
  const [, waiting] = reports;
  if (waiting) {
    shelf.put({ ...waiting, id: 'rep-second', action: { ...waiting.action, ref: '9.9' } });
  }
  const { user, container } = await renderAt(paths.acceptReports(id));
  expect(screen.getByText(/2 reports wait for you/)).toBeVisible();
  expect(screen.getByRole('button', { name: /^Accept the chosen reports/ })).toBeDisabled();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByLabelText('Choose all'));
  await user.click(screen.getByRole('button', { name: 'Accept 2 chosen reports' }));
  expect(await screen.findByText(/They are accepted\. Nothing waits for you\./)).toBeVisible();
  expect(sent).toEqual([
    { to: 'accepted', reason: null },
    { to: 'accepted', reason: null },
  ]);
});

test('a round is closed, and opened again only with a reason', async () => {
  const { user, container } = await renderAt(paths.round(id));
  await user.click(screen.getByRole('link', { name: 'Close this round' }));
  await user.click(await screen.findByRole('button', { name: 'Close the round' }));
  await saved();
  expect(screen.getByText('Closed')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Open it again' }));
  await user.click(await screen.findByRole('button', { name: 'Open the round again' }));
  await user.click(await screen.findByRole('link', { name: 'Say why the round is opened again' }));
  expect(screen.getByLabelText('Why is it opened again?')).toHaveFocus();
  expect(await violations(container)).toEqual([]);
  await user.keyboard('Two agencies were ill.');
  await user.click(screen.getByRole('button', { name: 'Open the round again' }));
  await saved();
});

test('members who run nothing see how far it is and are offered no deeds', async () => {
  if (round) shelf.put({ ...round, allowed: [] });
  mock.me = { ...mock.me, agencies: [] };
  await renderAt(paths.round(id));
  expect(screen.getByText('0 of 6 handed in')).toBeVisible();
  expect(screen.queryByRole('link', { name: /Close|Change/ })).not.toBeInTheDocument();
});

test('on the page one arrives at stands what one owes, with a link to each and the reason of what came back', async () => {
  const { user, router, container } = await renderAt(paths.plans());
  const owed = within(await screen.findByRole('region', { name: 'What you owe' }));
  expect(
    await owed.findByRole('heading', { name: /Q2 2026\/27: 3 reports by 28 October 2026 Overdue/ }),
  ).toBeVisible();
  expect(owed.getByText('Say what was done since July.')).toBeVisible();
  expect(owed.getByText(/Say in how many centres\./)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.click(owed.getByRole('link', { name: /^1\.1a Train the cooks/ }));
  await screen.findByLabelText('What was done?');
  expect(router.state.location.search).toEqual({ period: Q2, agency: council.id });
});

test('who owes nothing is told nothing', async () => {
  mock.me = { ...mock.me, agencies: [] };
  await renderAt(paths.plans());
  await screen.findByRole('table', { name: 'Plans you may see' });
  expect(screen.queryByRole('region', { name: 'What you owe' })).not.toBeInTheDocument();
});

test('a whole round is answered on one page, row by row, and the focus goes on', async () => {
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.roundReport(id, council.id));
  expect(screen.getByText('0 of 3 handed in')).toBeVisible();
  expect(screen.getByText(/The kitchens of 31 schools were surveyed/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Hand in 1\.1 / }));
  expect(await screen.findByText(/Say how it stands/)).toBeVisible();
  await user.selectOptions(screen.getByLabelText('How does 1.1 stand?'), 'On track');
  await user.click(screen.getByLabelText('What was done on 1.1?'));
  await user.keyboard('Menus are on trial.');
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await screen.findByText('1 of 3 handed in')).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('How does 1.1a stand?')).toHaveFocus());
  expect(screen.queryByLabelText('How does 1.1 stand?')).not.toBeInTheDocument();
  expect(sent.filter((each) => JSON.stringify(each).includes('submitted'))).toHaveLength(2);
});

test('what was typed in a row is there again after the page was lost', async () => {
  const first = await renderAt(paths.roundReport(id, council.id));
  await first.user.type(screen.getByLabelText('What was done on 2.1?'), 'The number is chosen.');
  first.unmount();
  await renderAt(paths.roundReport(id, council.id));
  expect(screen.getByLabelText('What was done on 2.1?')).toHaveValue('The number is chosen.');
});

test('sixty rows stand on one page and each is handed in by itself', async () => {
  const [like] = actions;
  if (!like) throw new Error('The mock has actions.');
  for (let n = 0; n < 57; n += 1) {
    shelf.put({ ...like, id: `many-${n}`, ref: `7.${n}`, subActions: [] });
  }
  const { user } = await renderAt(paths.roundReport(id, council.id));
  expect(screen.getByText('0 of 60 handed in')).toBeVisible();
  await user.selectOptions(screen.getByLabelText('How does 7.56 stand?'), 'Completed');
  await user.click(screen.getByRole('button', { name: /^Hand in 7\.56 / }));
  expect(await screen.findByText('1 of 60 handed in')).toBeVisible();
}, 60_000);

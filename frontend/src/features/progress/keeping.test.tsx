import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { signOut } from '@/api/session';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencyByCode, shelf } from '@/test/data';
import { draftReport, Q2 } from '@/test/data/reports';
import { http } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';

const [menus] = actions;
if (!menus) throw new Error('The mock has actions.');
const here = paths.report(menus.id, { period: Q2.start, agency: agencyByCode('RCC').id });

const toContinue = () => screen.getByRole('button', { name: 'Continue' });
const handIn = () => screen.findByRole('button', { name: 'Hand in' });
const done = () => screen.getByLabelText('What was done?');

test('when the connection drops the words stay in the browser and are offered back', async () => {
  server.use(http.untyped.post('*/api/v1/progress-reports', () => HttpResponse.error()));
  const { user, unmount } = await renderAt(here);
  await user.click(screen.getByLabelText('Off track'));
  await user.type(done(), 'The ovens are late.');
  await user.click(toContinue());
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection to Waymark');
  unmount();
  server.resetHandlers();
  const again = await renderAt(here);
  const notice = screen.getByRole('region', { name: 'Not sent yet' });
  expect(notice).toHaveTextContent(/On \d+ .+ you wrote something here.*The ovens are late/);
  expect(done()).toHaveValue('');
  expect(await violations(again.container)).toEqual([]);
  await again.user.click(within(notice).getByRole('button', { name: 'Go on with it' }));
  expect(done()).toHaveValue('The ovens are late.');
  expect(screen.getByLabelText('Off track')).toBeChecked();
  await again.user.click(toContinue());
  await again.user.click(await handIn());
  await screen.findByRole('heading', { name: 'Handed in' });
  expect(localStorage).toHaveLength(0);
});

test('signing out takes along what was kept in the browser', async () => {
  const { user } = await renderAt(here);
  await user.type(done(), 'Mine alone');
  expect(localStorage).toHaveLength(1);
  await signOut();
  expect(localStorage).toHaveLength(0);
});

test('a draft is saved and can be gone on with', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(here);
  await user.type(done(), 'Half a');
  await user.click(screen.getByRole('button', { name: 'Save as a draft' }));
  expect(await screen.findByRole('alert', { name: 'Saved' })).toHaveTextContent(
    'not handed in yet',
  );
  await user.type(done(), ' sentence');
  await user.click(screen.getByLabelText('On track'));
  await user.click(toContinue());
  await handIn();
  expect(sent).toMatchObject([{ done: 'Half a sentence', status: 'on-track' }]);
  await user.click(screen.getByRole('link', { name: 'Change it' }));
  await waitFor(() => expect(done()).toHaveValue('Half a sentence'));
});

test('a colleague who began the same report is seen, and no words are lost', async () => {
  const { user } = await renderAt(here);
  await user.type(done(), 'My words');
  shelf.put({
    ...draftReport(menus, 'RCC', Q2),
    done: 'Their words',
  });
  await user.click(screen.getByLabelText('On track'));
  await user.click(toContinue());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('Their words');
  await user.click(within(panel).getByLabelText('Use mine'));
  await user.click(toContinue());
  await handIn();
  expect(screen.getByText('My words')).toBeVisible();
});

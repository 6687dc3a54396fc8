import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { mails, UNSUBSCRIBE } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';

test('one chooses from the account when something is mailed', async () => {
  const sent = sentBy('PATCH');
  const { user, router } = await renderAt(paths.account());
  await user.click(screen.getByRole('link', { name: 'Choose what is mailed to you' }));
  const watched = await screen.findByLabelText('Something you watch has changed');
  expect(watched).toHaveDisplayValue('Once a day, at 7 am');
  await user.selectOptions(watched, 'Once a week, Monday at 7 am');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeInTheDocument();
  expect(sent).toEqual([{ mail: { watched: 'weekly' } }]);
  expect(router.state.location.pathname).toBe('/preferences');
  expect(screen.getByLabelText('Something you watch has changed')).toHaveDisplayValue(
    'Once a week, Monday at 7 am',
  );
});

test('turning off what officers ask for says that they see it', async () => {
  await renderAt(paths.preferences());
  expect(
    screen.getByLabelText('A partnership officer asks for your reports'),
  ).toHaveAccessibleDescription(/officers see that they do not reach you/);
});

test('an officer finds what came back and why, and sends it again', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.officers());
  await user.click(screen.getByRole('link', { name: 'Mail' }));
  await screen.findByRole('heading', { level: 1, name: 'Mail that was sent' });
  expect(
    screen.getByText(/The mail server has not taken 1 mail that was tried/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Came back' }));
  const address = mails[0]?.address ?? '';
  const row = (await screen.findByText(/550 5.1.1/)).closest('tr') as HTMLElement;
  expect(screen.getAllByRole('row')).toHaveLength(2);
  expect(within(row).getByText(address)).toBeInTheDocument();
  await user.click(within(row).getByRole('button', { name: `Send again to ${address}` }));
  expect(await screen.findByText('No mail that stands so.')).toBeInTheDocument();
  expect(sent).toEqual([{ to: 'waiting', reason: null }]);
});

test('a mail that cannot be sent again says why', async () => {
  server.use(
    http.untyped.post('*/api/v1/mail/:id/transitions', () =>
      problem(409, 'Not possible', 'The officer has left.', [], 'not-possible'),
    ),
  );
  const { user } = await renderAt(paths.mail({ state: 'bounced' }));
  await user.click(screen.getByRole('button', { name: /^Send again/ }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The officer has left.');
});

test('whoever follows the link of a mail is asked first, without signing in, and can take it back', async () => {
  const { user } = await renderAt(paths.unsubscribe(UNSUBSCRIBE));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Do you want to stop this mail?',
  );
  expect(screen.getByText('It tells you about what you watch.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Stop this mail' }));
  expect(await screen.findByText('Nothing is mailed to you about what you watch.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo: send it again' }));
  expect(await screen.findByRole('button', { name: 'Stop this mail' })).toBeInTheDocument();
});

test('a link that is none says so', async () => {
  await renderAt(paths.unsubscribe('none'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/not|nothing/i);
});

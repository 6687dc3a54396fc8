import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { rounds, shelf } from '@/test/data';
import { http } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';

const [round] = rounds;
const id = round?.id ?? '';

test('one button reminds all who have not answered, and says whom that reached', async () => {
  const sent = sentBy('POST');
  const { user, router, container } = await renderAt(paths.round(id));
  await user.click(screen.getByRole('link', { name: 'Remind those who have not answered' }));
  expect(await screen.findByRole('heading', { name: 'Whom it reaches' })).toBeVisible();
  expect(await violations(container)).toEqual([]);
  const reached = within(screen.getByRole('table')).getAllByRole('row').length - 1;
  await user.type(screen.getByLabelText(/What you want to say/), 'The board meets on Friday.');
  await user.click(screen.getByRole('button', { name: /^Send \d+ reminder/ }));
  expect(await screen.findByRole('heading', { name: 'Who was reminded' })).toBeVisible();
  expect(screen.getByText('The board meets on Friday.')).toBeVisible();
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(reached + 1);
  expect(sent.at(-1)).toEqual({ text: 'The board meets on Friday.' });
  expect(await violations(container)).toEqual([]);
  await router.navigate({ to: paths.round(id) });
  expect(await screen.findByRole('link', { name: 'Reminded by an officer' })).toBeVisible();
});

test('where a reminder reaches nobody there is none to send', async () => {
  server.use(
    http.post('/api/v1/reporting-rounds/{id}/reminders', ({ response }) =>
      response(201).json({
        id: 'rem',
        version: 1,
        round: id,
        kind: 'chased',
        at: '2026-11-28T09:00:00Z',
        by: null,
        text: null,
        reached: [],
        unreached: [],
      }),
    ),
  );
  const { container } = await renderAt(paths.remind(id));
  expect(screen.getByText(/There is nobody to send a reminder to/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Send/ })).not.toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
});

test('whoever may not chase sees neither the way to it nor who was asked', async () => {
  shelf.put({ ...(round ?? { id, version: 1 }), allowed: [] });
  await renderAt(paths.round(id));
  expect(screen.queryByRole('link', { name: /Remind/ })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Who was asked, and when' })).toBeNull();
});

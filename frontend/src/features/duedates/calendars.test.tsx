import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { agencyByCode, mock, nobodyYet } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

test('one makes an address for one’s agency and sees it once, by the keyboard', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.account());
  await user.click(screen.getByRole('link', { name: 'Due dates in your calendar' }));
  await screen.findByRole('heading', { level: 1, name: 'Due dates in your calendar' });
  expect(screen.getByRole('radio', { name: /^My own/ })).toBeChecked();
  await user.click(screen.getByRole('radio', { name: /^Rowanshire County Council/ }));
  screen.getByRole('textbox', { name: 'What to call it' }).focus();
  await user.keyboard('My phone{Enter}');
  const shown = await screen.findByRole('alert', { name: 'Copy this address now' });
  expect(within(shown).getByText(/\/api\/v1\/calendar\/.+\.ics$/)).toBeInTheDocument();
  expect(sent).toEqual([{ name: 'My phone', agency: agencyByCode('RCC').id }]);
  await user.click(within(shown).getByRole('button', { name: 'Copy the address' }));
  expect(await within(shown).findByText('Copied.')).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toMatch(/\.ics$/);
});

test('a calendar without a name is refused beside the field', async () => {
  const { user } = await renderAt(paths.dueDates());
  await user.click(screen.getByRole('button', { name: 'Make the address' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('What to call it');
  expect(screen.getByRole('textbox', { name: 'What to call it' })).toBeInvalid();
});

test('one stops a calendar, and its address is no longer shown', async () => {
  const { user } = await renderAt(paths.dueDates({ agency: agencyByCode('RCC').id }));
  expect(screen.getByRole('radio', { name: /^Rowanshire County Council/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Stop Work computer' }));
  await waitFor(() =>
    expect(screen.queryByRole('heading', { name: 'Your calendars' })).not.toBeInTheDocument(),
  );
});

test('who owes nothing here is told whom to ask', async () => {
  mock.me = nobodyYet;
  await renderAt(paths.dueDates());
  expect(screen.getByText(/ask your partnership officer to link you/)).toBeInTheDocument();
});

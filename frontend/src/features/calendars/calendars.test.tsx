import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { calendars, partnership, shelf } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';

const [quarters, terms] = calendars;
const save = () => screen.getByRole('button', { name: 'Save' });
const saved = () => screen.findByRole('alert', { name: 'Saved' });

async function typeDay(
  user: Awaited<ReturnType<typeof renderAt>>['user'],
  name: string,
  text: string,
) {
  const group = within(screen.getByRole('group', { name }));
  const [day = '', month = '', year = ''] = text.split(' ');
  await user.type(group.getByLabelText('Day'), day);
  await user.type(group.getByLabelText('Month'), month);
  await user.type(group.getByLabelText('Year'), year);
}

test('the periods by which a partnership reports are found from its page', async () => {
  const { user } = await renderAt(paths.partnership(partnership.id));
  await user.click(screen.getByRole('link', { name: 'Calendars' }));
  expect(
    await screen.findByRole('region', { name: /Financial quarters.*Reported by/ }),
  ).toHaveTextContent('Quarters of a year that begins in April');
  const table = screen.getByRole('table', { name: 'Periods by which the partnership reports' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((each) => each.textContent),
  ).toEqual(['PeriodQ3 2026/27', 'PeriodQ2 2026/27', 'PeriodQ1 2026/27', 'PeriodQ4 2025/26']);
});

test('a calendar of terms is entered with their days, and two that share a day are refused there', async () => {
  const sent = sentBy('POST');
  const { user, container } = await renderAt(paths.newCalendar(partnership.id));
  await user.type(screen.getByLabelText('Name'), 'Terms of 2027');
  await user.click(screen.getByLabelText('Terms'));
  await user.click(screen.getByLabelText('The partnership reports by this calendar'));
  await user.click(save());
  await screen.findByRole('link', { name: 'Terms: A calendar of terms names at least one.' });
  await user.click(screen.getByRole('button', { name: 'Add a term' }));
  await user.type(await screen.findByLabelText('Term 1: name'), 'Autumn term 2027');
  await typeDay(user, 'Term 1: first day', '1 9 2027');
  await typeDay(user, 'Term 1: last day', '17 12 2027');
  await user.click(screen.getByRole('button', { name: 'Add a term' }));
  await user.type(await screen.findByLabelText('Term 2: name'), 'Spring term 2028');
  await typeDay(user, 'Term 2: first day', '4 12 2027');
  await typeDay(user, 'Term 2: last day', '31 3 2028');
  await user.click(save());
  await user.click(
    await screen.findByRole('link', {
      name: 'Term 2: first day: Another term is not over by then.',
    }),
  );
  const first = within(screen.getByRole('group', { name: 'Term 2: first day' }));
  expect(first.getByLabelText('Day')).toHaveFocus();
  expect(await violations(container)).toEqual([]);
  await user.clear(first.getByLabelText('Month'));
  await user.type(first.getByLabelText('Month'), '1');
  await user.clear(first.getByLabelText('Year'));
  await user.type(first.getByLabelText('Year'), '2028');
  await user.click(save());
  await saved();
  expect(sent.at(-1)).toEqual({
    partnership: partnership.id,
    name: 'Terms of 2027',
    kind: 'terms',
    yearBegins: 4,
    reporting: false,
    terms: [
      { name: 'Autumn term 2027', start: '2027-09-01', end: '2027-12-17' },
      { name: 'Spring term 2028', start: '2028-01-04', end: '2028-03-31' },
    ],
  });
});

test('what is divided otherwise has no terms any more', async () => {
  const sent = sentBy('PATCH');
  const { user } = await renderAt(paths.editCalendar(terms?.id ?? ''));
  await user.click(screen.getByLabelText('Half years'));
  await user.selectOptions(screen.getByLabelText('The year begins in'), 'September');
  await user.click(save());
  await saved();
  expect(sent).toEqual([{ kind: 'half-years', yearBegins: 9, terms: [] }]);
});

test('a second calendar to report by is refused in the service’s words', async () => {
  const { user } = await renderAt(paths.editCalendar(terms?.id ?? ''));
  await user.click(screen.getByLabelText('The partnership reports by this calendar'));
  await user.click(save());
  expect(await screen.findByRole('alert')).toHaveTextContent('reports by another calendar already');
});

test('two who change one calendar see both versions', async () => {
  const { user } = await renderAt(paths.editCalendar(quarters?.id ?? ''));
  await user.type(screen.getByLabelText('Name'), '!');
  if (quarters) shelf.put({ ...quarters, name: 'Quarters' });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this while you were writing/ });
  expect(panel).toHaveTextContent('Quarters');
});

test('a calendar is deleted after a question', async () => {
  const { user, router } = await renderAt(paths.deleteCalendar(quarters?.id ?? ''));
  await user.click(screen.getByRole('button', { name: 'Delete this calendar' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.calendars(partnership.id)));
  expect(await screen.findByText(/reports by quarters of the financial year/)).toBeVisible();
});

import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, agencyByCode, mock, officers, priorities, rounds, shelf } from '@/test/data';
import { renderAt } from '@/test/render';

const id = rounds[0]?.id ?? '';
const council = agencyByCode('RCC');
const police = agencyByCode('POL');
const onOnePage = { name: 'Report on all on one page' };

test('a narrowed list says by what, also when nothing is left of it, and leads to all of it', async () => {
  const officer = officers[0];
  const [priority] = priorities;
  const { user, container, router } = await renderAt(
    paths.owed(id, {
      agency: council.id,
      officer: officer?.id ?? '',
      priority: priority?.id ?? '',
      answered: 'yes',
    }),
  );
  expect(screen.getByText('No reports.')).toBeVisible();
  expect(screen.getByText(/^Only reports for the/)).toHaveTextContent(
    new RegExp(
      `agency ${council.name} and the officer ${officer?.name} and the priority ${priority?.ref} `,
    ),
  );
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(council.name);
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('link', { name: 'Show everything that was asked for' }));
  expect(await screen.findByText('6 reports.')).toBeVisible();
  expect(router.state.location.search).toEqual({});
  expect(screen.queryByText(/^Only reports for the/)).not.toBeInTheDocument();
});

test('an agency that is asked for nothing is said to be', async () => {
  await renderAt(paths.owed(id, { agency: 'nobody' }));
  expect(screen.getByText(/agency in the address, which is asked for nothing/)).toBeVisible();
});

test('who may not report is not led to a form, nor told of reporting on behalf', async () => {
  for (const action of actions) shelf.put({ ...action, allowed: [] });
  mock.me = { ...mock.me, agencies: [] };
  const first = await renderAt(paths.owed(id, { agency: council.id }));
  expect(screen.queryByRole('link', onOnePage)).not.toBeInTheDocument();
  first.unmount();
  await renderAt(paths.roundReport(id, council.id));
  expect(screen.getByText('0 of 3 handed in')).toBeVisible();
  expect(screen.queryByText(/on behalf of/)).not.toBeInTheDocument();
});

test('an officer of the partnership reports on behalf, and is told so', async () => {
  mock.me = { ...mock.me, agencies: [] };
  const { user } = await renderAt(paths.owed(id, { agency: council.id }));
  await user.click(screen.getByRole('link', onOnePage));
  expect(
    await screen.findByText(/You report on behalf of Rowanshire County Council/),
  ).toBeVisible();
});

test('on the page of a round an agency that is asked for nothing has no way to report', async () => {
  mock.me = { ...mock.me, agencies: [...mock.me.agencies, { ...police }] };
  for (const action of actions) {
    const items = action.leadAgencies.items.filter((lead) => lead.id !== police.id);
    shelf.put({ ...action, leadAgencies: { ...action.leadAgencies, items } });
  }
  await renderAt(paths.round(id));
  const main = within(screen.getByRole('main'));
  expect(main.getByRole('link', { name: /^Report for Rowanshire County/ })).toBeVisible();
  expect(main.queryByRole('link', { name: /^Report for .*Police/ })).not.toBeInTheDocument();
});

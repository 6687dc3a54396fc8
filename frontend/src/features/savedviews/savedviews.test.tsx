import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { agencyByCode, partnership, plan, priorities, savedViews } from '@/test/data';
import { violations } from '@/test/axe';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { filtersOf, readFilters, savedQueryOf } from './filters';
import { viewInWords } from './words';

const own = savedViews[0]?.id ?? '';

test.each([
  ['saving a list', paths.newView(plan.id, { due: 'overdue' })],
  ['changing a saved list', paths.editView(own)],
  ['deleting a saved list', paths.deleteView(own)],
])('%s has no accessibility violation', async (_name, path) => {
  const { container } = await renderAt(path);
  expect(await violations(container)).toEqual([]);
});

test('the start page shows them, says in words what they filter, and leads there', async () => {
  const { user, router } = await renderAt(paths.plans());
  const views = screen.getByRole('region', { name: 'Saved lists' });
  expect(within(views).getAllByRole('listitem')).toHaveLength(3);
  expect(views).toHaveTextContent(`plan: ${plan.title}; overdue; something is to be confirmed`);
  expect(views).toHaveTextContent(
    `changed since 1 September 2026. Shared with ${partnership.name}`,
  );
  await user.click(screen.getByRole('link', { name: 'Late, and still to be confirmed' }));
  await waitFor(() =>
    expect(router.state.location.href).toBe(`/plans/${plan.id}/actions?due=overdue&open=yes`),
  );
});

test('several priorities are all named where a list is filtered by them', async () => {
  const [first, second] = priorities;
  await renderAt(paths.planActions(plan.id, { priority: `${first?.id},${second?.id}` }));
  const chosen = screen.getByRole('region', { name: 'Selected filters' });
  expect(chosen).toHaveTextContent(
    `priority: ${first?.ref} ${first?.title.text}, ${second?.ref} ${second?.title.text}`,
  );
});

test('one that asks for more than a page shows is named and leads nowhere', async () => {
  await renderAt(paths.plans());
  expect(screen.getByText('On every plan', { selector: 'strong' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'On every plan' })).not.toBeInTheDocument();
  expect(screen.getByText(/more than this page can show/)).toBeInTheDocument();
});

test('a list is filtered, saved under a name and found again', async () => {
  const sent = sentBy('POST');
  const police = agencyByCode('POL');
  const { user, router } = await renderAt(
    paths.planActions(plan.id, { agency: police.id, role: 'lead', since: '2026-09-01' }),
  );
  await user.click(screen.getByRole('link', { name: 'Save this list' }));
  await screen.findByRole('heading', { level: 1, name: /Save this list$/ });
  expect(screen.getByText(/^Actions of this plan/)).toHaveTextContent(
    `agency: ${police.name}; the agency leads; changed since 1 September 2026.`,
  );
  await user.click(screen.getByRole('button', { name: 'Save the list' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Name: must not be blank');
  await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Led by the police');
  await user.click(screen.getByRole('radio', { name: `Everybody in ${partnership.name}` }));
  await user.click(screen.getByRole('button', { name: 'Save the list' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/plans/${plan.id}/actions`));
  expect(sent.at(-1)).toEqual({
    list: 'actions',
    name: 'Led by the police',
    query: `plan=${plan.id}&agency=${police.id}&role=lead&updatedSince=2026-09-01T00%3A00%3A00Z`,
    sharedWith: 'partnership',
    partnership: partnership.id,
    agency: null,
  });
  expect(await screen.findByRole('link', { name: 'Led by the police' })).toBeInTheDocument();
});

test('it is called otherwise, and deleted', async () => {
  const { user } = await renderAt(paths.editView(own));
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.clear(name);
  await user.type(name, 'Late');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('link', { name: 'Change Late' }));
  await user.click(await screen.findByRole('link', { name: 'delete it' }));
  await user.click(await screen.findByRole('button', { name: 'Delete this saved list' }));
  await screen.findByRole('heading', { level: 1, name: 'Plans' });
  expect(screen.queryByRole('link', { name: 'Late' })).not.toBeInTheDocument();
});

test('filters of an address and the query that is saved say the same', () => {
  const filters = readFilters({
    agency: 'a-1',
    role: 'lead',
    due: 'overdue',
    dueTo: '2026-12-31',
    open: 'yes',
    since: '2026-09-01',
    q: 'young people & homes',
    colour: 'red',
    dueFrom: 'soon',
  });
  expect(filters).toEqual({
    agency: 'a-1',
    role: 'lead',
    due: 'overdue',
    dueTo: '2026-12-31',
    open: 'yes',
    since: '2026-09-01',
    q: 'young people & homes',
  });
  const query = savedQueryOf('p-1', filters);
  const saved = [...new URLSearchParams(query)].map(([parameter, value]) => ({ parameter, value }));
  expect(filtersOf(saved)).toEqual({ plan: 'p-1', filters });
});

test('a part that nobody plays filters nothing', () => {
  expect(readFilters({ role: 'lead' })).toEqual({});
});

test.each([
  ['no plan', [{ parameter: 'overdue', value: 'true' }]],
  [
    'two agencies',
    ['a', 'b']
      .map((value) => ({ parameter: 'agency', value }))
      .concat({ parameter: 'plan', value: 'p' }),
  ],
  [
    'what is not late',
    [
      { parameter: 'plan', value: 'p' },
      { parameter: 'overdue', value: 'false' },
    ],
  ],
])('of %s no page can be shown', (_what, saved) => {
  expect(filtersOf(saved)).toBeNull();
});

test('what has no name is told by its value', () => {
  expect(
    viewInWords({
      filters: [
        { parameter: 'agency', value: 'POL', title: null },
        { parameter: 'dueTo', value: '2026-12-31', title: null },
        { parameter: 'q', value: 'menus', title: null },
      ],
    }),
  ).toBe('agency: POL; due by 31 December 2026; with “menus”');
});

import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { agencyByCode, groups, officers, plan, priorities } from '@/test/data';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';

const police = agencyByCode('POL');

/** What the service was asked for in the end. */
function asked() {
  const queries: string[] = [];
  server.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    if (url.pathname === '/api/v1/actions') queries.push(url.search);
  });
  return queries;
}

test('everything can be filtered by, by the keyboard alone, and stands in the address', async () => {
  const queries = asked();
  const { user, router, container } = await renderAt(paths.planActions(plan.id));
  screen.getByText('Filter these actions').focus();
  await user.keyboard('{Enter}');
  await user.type(screen.getByRole('searchbox', { name: 'Words' }), 'menus');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Priority' }),
    priorities[0]?.id ?? '',
  );
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Theme' }),
    plan.themes[0]?.id ?? '',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Agency' }), police.id);
  await user.selectOptions(screen.getByRole('combobox', { name: 'What the agency does' }), 'lead');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Officer' }),
    officers[0]?.id ?? '',
  );
  await user.selectOptions(screen.getByRole('combobox', { name: 'Group' }), groups[0]?.id ?? '');
  const from = within(screen.getByRole('group', { name: 'Due from' }));
  await user.type(from.getByLabelText('Day'), '1');
  await user.type(from.getByLabelText('Month'), '9');
  await user.type(from.getByLabelText('Year'), '2026');
  const since = within(screen.getByRole('group', { name: 'Changed since' }));
  await user.type(since.getByLabelText('Day'), '5');
  await user.type(since.getByLabelText('Month'), '10');
  await user.type(since.getByLabelText('Year'), '2026');
  await user.click(screen.getByRole('checkbox', { name: 'Overdue' }));
  await user.click(screen.getByRole('checkbox', { name: 'Something is to be confirmed' }));
  screen.getByRole('button', { name: 'Apply filters' }).focus();
  await user.keyboard('{Enter}');
  const filters = {
    agency: police.id,
    role: 'lead',
    officer: officers[0]?.id,
    group: groups[0]?.id,
    priority: priorities[0]?.id,
    theme: plan.themes[0]?.id,
    due: 'overdue',
    dueFrom: '2026-09-01',
    open: 'yes',
    since: '2026-10-05',
    q: 'menus',
  };
  await waitFor(() => expect(router.state.location.search).toEqual(filters));
  await waitFor(() => expect(queries.at(-1)).toContain('updatedSince=2026-10-05T00%3A00%3A00Z'));
  const sent = new URLSearchParams(queries.at(-1));
  expect(Object.fromEntries(sent)).toMatchObject({
    plan: plan.id,
    agency: police.id,
    role: 'lead',
    officer: officers[0]?.id,
    group: groups[0]?.id,
    priority: priorities[0]?.id,
    theme: plan.themes[0]?.id,
    overdue: 'true',
    unconfirmed: 'true',
    dueFrom: '2026-09-01',
    q: 'menus',
  });
  expect(await violations(container)).toEqual([]);
});

test('what is filtered by is said in words, and each is taken away by a link', async () => {
  const { user, router } = await renderAt(
    paths.planActions(plan.id, { agency: police.id, role: 'lead', due: 'overdue', q: 'menus' }),
  );
  const chosen = within(screen.getByRole('region', { name: 'Selected filters' }));
  expect(chosen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    `Remove this filter: agency: ${police.name} ×`,
    'Remove this filter: the agency leads ×',
    'Remove this filter: overdue ×',
    'Remove this filter: with “menus” ×',
  ]);
  await user.click(chosen.getByRole('link', { name: /agency: / }));
  await waitFor(() => expect(router.state.location.search).toEqual({ due: 'overdue', q: 'menus' }));
  await user.click(screen.getByRole('link', { name: 'Clear all filters' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(screen.queryByRole('region', { name: 'Selected filters' })).not.toBeInTheDocument();
});

test('a day that there is not is said at its field', async () => {
  const { user, router } = await renderAt(paths.planActions(plan.id));
  await user.click(screen.getByText('Filter these actions'));
  const by = within(screen.getByRole('group', { name: 'Due by' }));
  await user.type(by.getByLabelText('Day'), '31');
  await user.type(by.getByLabelText('Month'), '2');
  await user.type(by.getByLabelText('Year'), '2026');
  await user.click(screen.getByRole('button', { name: 'Apply filters' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Due by must be a real date');
  expect(router.state.location.search).toEqual({});
});

test('what is no filter in an address is left out', async () => {
  const queries = asked();
  await renderAt(`/plans/${plan.id}/actions?due=sometime&dueTo=soon&role=lead`);
  expect(screen.queryByRole('region', { name: 'Selected filters' })).not.toBeInTheDocument();
  expect(queries.at(-1)).not.toMatch(/overdue|dueTo|role/);
});

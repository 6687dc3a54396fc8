import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { editions, plan, priorities, shelf } from '@/test/data';
import { renderAt } from '@/test/render';

test('the editions of a plan are listed with when, why and what was open', async () => {
  const { user, router } = await renderAt(paths.editions(plan.id));
  const row = screen.getByRole('row', { name: /Edition 1.0/ });
  expect(row).toHaveTextContent('made when the plan was agreed');
  expect(row).toHaveTextContent('The board wants the two open leads by Christmas');
  expect(row).toHaveTextContent('4 things to be confirmed, 1 thing missing');
  await user.click(within(row).getByRole('link', { name: 'Edition 1.0' }));
  await waitFor(() => expect(router.state.location.pathname).toMatch(/editions\/1.0$/));
});

test('an edition is read whole and says that it is a copy of one day', async () => {
  await renderAt(paths.edition(plan.id, '1.0'));
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent('This is edition 1.0, the plan as it stood on 12 October 2026');
  expect(main).toHaveTextContent('The board wants the two open leads by Christmas');
  expect(main).toHaveTextContent('4 things to be confirmed, 1 thing missing');
  expect(screen.getByRole('heading', { name: 'Our vision' })).toBeInTheDocument();
  const actions = screen.getByRole('table', { name: /^Actions of priority 1/ });
  expect(actions).toHaveTextContent('Change the menus of every primary school');
  expect(actions).toHaveTextContent('Kitchens surveyed');
  expect(screen.getAllByRole('heading', { name: '(d) Indicators' })).toHaveLength(3);
});

test('one turns to the edition before and after', async () => {
  const { user } = await renderAt(paths.edition(plan.id, '1.0'));
  await user.click(screen.getByRole('link', { name: 'Later: edition 1.1' }));
  expect(await screen.findByText('This is edition 1.1')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Earlier: edition 1.0' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: /^Later/ })).not.toBeInTheDocument();
});

test('one priority of an edition has an address of its own', async () => {
  const second = priorities[1];
  await renderAt(paths.edition(plan.id, '1.0', { priority: second?.id ?? '' }));
  expect(screen.getAllByRole('heading', { name: '(e) Actions' })).toHaveLength(1);
  expect(screen.getByText(/Only one priority is shown/)).toBeInTheDocument();
});

test('promise and wording stand apart, the old beside the new with its words marked', async () => {
  await renderAt(paths.changes(plan.id, { from: '1.0', to: '1.1' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'What changed from edition 1.0 to edition 1.1',
  );
  const promised = screen.getByRole('region', { name: 'What is promised' });
  const wording = screen.getByRole('region', { name: 'Wording only' });
  expect(within(promised).getByText('Sept 2026').tagName).toBe('DEL');
  expect(within(promised).getByText('March 2027').tagName).toBe('INS');
  expect(within(wording).getByText(/and at school/).tagName).toBe('INS');
  // Most screen readers pass over the marks, so they are said.
  expect(within(promised).getByText('March 2027')).toHaveTextContent('[put in: March 2027]');
  expect(within(promised).getByRole('heading', { name: /Open a night bus Removed/ })).toBeVisible();
});

test('what is compared and what is shown of it live in the address', async () => {
  const { user, router } = await renderAt(paths.changes(plan.id, { from: '1.0', to: '1.1' }));
  await user.selectOptions(screen.getByLabelText('Changes from'), '0.1');
  await user.selectOptions(screen.getByLabelText('to'), 'now');
  await user.click(screen.getByRole('button', { name: 'Compare' }));
  await waitFor(() =>
    expect(router.state.location.href).toBe(`/plans/${plan.id}/changes?from=0.1`),
  );
  expect(await screen.findByText('What changed since edition 0.1')).toBeInTheDocument();
  await user.click(screen.getByRole('link', { name: 'Wording only (1)' }));
  await waitFor(() =>
    expect(screen.queryByRole('region', { name: 'What is promised' })).not.toBeInTheDocument(),
  );
  expect(router.state.location.href).toBe(`/plans/${plan.id}/changes?from=0.1&kind=wording`);
});

test('the list for a covering note is read and copied', async () => {
  const { user } = await renderAt(paths.changesNote(plan.id, { from: '1.0', to: '1.1' }));
  expect(
    within(screen.getByRole('region', { name: 'What is promised' })).getAllByRole('listitem'),
  ).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Copy the list' }));
  expect(await screen.findByText(/The list is copied/)).toBeInTheDocument();
  expect(await navigator.clipboard.readText()).toContain('“Sept 2026” becomes “March 2027”');
});

test('members see on the plan how much is not published', async () => {
  const published = editions[0] ?? null;
  shelf.put({ ...plan, editions: { newest: published, published, unpublished: true } });
  const { container } = await renderAt(paths.plan(plan.id));
  const notice = await screen.findByRole('region', { name: 'Not published yet' });
  expect(notice).toHaveTextContent(
    '3 changes since edition 1.1: 2 to what is promised, 1 to wording only.',
  );
  expect(within(notice).getByRole('link', { name: 'See what changed' })).toHaveAttribute(
    'href',
    paths.changes(plan.id),
  );
  expect(await violations(container)).toEqual([]);
});

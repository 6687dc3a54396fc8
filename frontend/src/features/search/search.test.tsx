import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { actions } from '@/test/data';
import { renderAt } from '@/test/render';
import { anyOf } from './kinds';

const field = () => screen.getByRole('searchbox', { name: /^Search plans/ });

test('the field stands on every page and leads to what was found, by the keyboard', async () => {
  const { user, router } = await renderAt(paths.plans());
  expect(screen.getByRole('search')).toHaveAttribute('action', '/search');
  field().focus();
  await user.keyboard('menus{Enter}');
  await waitFor(() => expect(router.state.location.href).toBe('/search?q=menus'));
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Search results for “menus”' }),
  ).toHaveFocus();
  expect(field()).toHaveValue('menus');
});

test('a result says what it is and where, and leads there', async () => {
  const { user, router } = await renderAt(paths.search({ q: 'kitchens' }));
  expect(screen.getByRole('status')).toHaveTextContent('1 result, the best first.');
  const [hit] = within(screen.getByRole('main')).getAllByRole('listitem').slice(-1);
  expect(hit).toHaveTextContent('Action, Priority 1 Children have a healthy weight');
  const marked = document.querySelectorAll('mark');
  expect([...marked].map((each) => each.textContent)).toEqual(['kitchens']);
  await user.click(screen.getByRole('link', { name: /^1\.1 Change the menus/ }));
  await waitFor(() =>
    expect(router.state.location.pathname).toBe(paths.action(actions[0]?.id ?? '')),
  );
});

test('kinds narrow it, with a count each, in the address', async () => {
  const { user, router } = await renderAt(paths.search({ q: 'menus' }));
  const show = screen.getByRole('navigation', { name: 'Show' });
  const every = within(show).getByRole('link', { name: /^Everything/ });
  expect(every).toHaveAttribute('aria-current');
  await user.click(within(show).getByRole('link', { name: /^Actions \(\d+\)$/ }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'menus', kind: 'action' }));
  expect(within(show).getByRole('link', { name: /^Actions/ })).toHaveAttribute('aria-current');
});

test('a word that was mended is said', async () => {
  await renderAt(paths.search({ q: 'menuss' }));
  expect(screen.getByText(/as it is spelled/)).toHaveTextContent(
    'Nothing has “menuss” as it is spelled. These are the results for menus.',
  );
  expect(screen.getByRole('link', { name: /^1\.1 Change the menus/ })).toBeInTheDocument();
});

test('nothing found: what may have been meant, and what else to try', async () => {
  const { user, router } = await renderAt(paths.search({ q: 'mennonites', kind: 'note' }));
  expect(screen.getByRole('status')).toHaveTextContent('Nothing was found.');
  expect(screen.getByRole('link', { name: 'search everything you may read' })).toHaveAttribute(
    'href',
    '/search?q=mennonites',
  );
  await user.click(screen.getByRole('link', { name: 'menus' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ q: 'menus' }));
});

test('of several words that nothing has together any can be looked for', async () => {
  await renderAt(paths.search({ q: 'lunar menus' }));
  expect(screen.getByRole('link', { name: 'search for any of these words' })).toHaveAttribute(
    'href',
    '/search?q=lunar+or+menus',
  );
});

test('words of which any will do', () => {
  expect(anyOf('healthy school "NI 55"')).toBe('healthy or school or NI or 55');
  expect(anyOf('school')).toBeNull();
  expect(anyOf('school or college')).toBeNull();
});

test('without words it says how to search', async () => {
  await renderAt(paths.search());
  expect(screen.getByRole('heading', { level: 1, name: 'Search' })).toBeInTheDocument();
  expect(screen.getByText(/Words in quotes/)).toBeInTheDocument();
});

test('a kind that there is not is left out', async () => {
  await renderAt('/search?q=menus&kind=colour');
  expect(screen.getByRole('link', { name: /^1\.1 Change the menus/ })).toBeInTheDocument();
});

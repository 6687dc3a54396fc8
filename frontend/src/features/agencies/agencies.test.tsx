import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { actions, agencies, agencyByCode } from '@/test/data';
import { http, page } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';

const council = agencies[0]?.id ?? '';

const shown = () =>
  within(screen.getByRole('table', { name: /^Actions/ }))
    .getAllByRole('rowheader')
    .map((each) => each.textContent?.match(/\d\.\d[a-z]?/)?.[0]);

test('an agency sees what it leads and supports, the next date first, undated last', async () => {
  await renderAt(paths.agency(council));
  expect(shown()).toEqual(['1.1', '2.1', '1.1a', '1.4']);
  expect(screen.getByText('4 actions, the next date first.')).toBeInTheDocument();
});

test('filters live in the address', async () => {
  const { user, router } = await renderAt(paths.agency(council));
  await user.click(screen.getByRole('link', { name: 'Leads' }));
  await waitFor(() => expect(shown()).toEqual(['1.1', '2.1', '1.1a']));
  await user.click(screen.getByRole('link', { name: 'Overdue' }));
  await waitFor(() => expect(shown()).toEqual(['1.1']));
  expect(router.state.location.href).toBe(`/agencies/${council}?role=lead&due=overdue`);
});

test('where its actions stand is a filter, too, folded away until it is wanted', async () => {
  const { user, router } = await renderAt(paths.agency(council));
  const filters = screen.getByText('Filter by status, rating and outstanding reports');
  expect(filters.closest('details')).not.toHaveAttribute('open');
  await user.click(filters);
  await user.click(screen.getByRole('link', { name: 'Not started' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ status: 'not-started' }));
  expect(
    screen.getByText('Filter by status, rating and outstanding reports').closest('details'),
  ).toHaveAttribute('open');
});

test('a filter that leaves nothing says so', async () => {
  await renderAt(paths.agency(agencyByCode('EDC').id, { due: 'overdue' }));
  expect(screen.getByText('No actions with these filters.')).toBeVisible();
  expect(screen.queryByRole('table', { name: /^Actions/ })).not.toBeInTheDocument();
});

test('a longer list goes on to its next page by a cursor', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('/api/v1/actions', ({ query, response }) => {
      const after = query.get('after');
      asked.push(after);
      const [one, ...rest] = actions;
      return response(200).json(
        after ? page(rest) : { ...page(one ? [one] : []), next: 'cursor-2' },
      );
    }),
  );
  const { user } = await renderAt(paths.agency(council, { role: 'lead' }));
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute(
    'href',
    `/agencies/${council}?role=lead&after=cursor-2`,
  );
  await user.click(screen.getByRole('link', { name: 'Next page' }));
  await waitFor(() => expect(screen.getByRole('link', { name: 'First page' })).toBeVisible());
  expect(asked).toEqual([null, 'cursor-2']);
});

test('"My agency" goes to the one agency somebody acts for', async () => {
  const { router } = await renderAt(paths.myAgency());
  expect(router.state.location.pathname).toBe(paths.agency(council));
});

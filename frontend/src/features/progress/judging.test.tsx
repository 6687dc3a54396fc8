import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, reports, shelf } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';

const [menus] = actions;
const id = menus?.id ?? '';
const progress = () => within(screen.getByRole('region', { name: 'Progress' }));

test('the newest report of each agency stands on the page of the action, its first lead first', async () => {
  if (menus) {
    shelf.put({
      ...menus,
      status: 'at-risk',
      rating: 'amber',
      percent: 30,
      reportedAt: '2026-10-12T09:00:00Z',
    });
  }
  const { container } = await renderAt(paths.action(id));
  expect(screen.getAllByText('At risk')[0]).toBeVisible();
  expect(screen.getByText('As reported on 12 October 2026')).toBeVisible();
  expect(
    progress()
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent),
  ).toEqual(['Rowanshire County Council Children’s Services', 'Rowanshire Primary Care Trust']);
  expect(progress().getByText('The kitchens of 31 schools were surveyed.')).toBeVisible();
  expect(progress().getByRole('link', { name: 'Survey of kitchens' })).toHaveAttribute(
    'href',
    'https://rowanshire.example/kitchens',
  );
  expect(await violations(container)).toEqual([]);
});

test('earlier reports of an agency are folded away beneath its newest', async () => {
  const [accepted] = reports;
  if (accepted) {
    shelf.put({
      ...accepted,
      id: 'rep-earlier',
      period: { label: 'Q4 2025/26', start: '2026-01-01', end: '2026-03-31' },
      done: 'Schools were asked.',
    });
  }
  const { user } = await renderAt(paths.action(id));
  expect(screen.getByText('Schools were asked.')).not.toBeVisible();
  await user.click(screen.getByText(/^1 earlier report of Rowanshire County Council/));
  expect(screen.getByText('Schools were asked.')).toBeVisible();
});

test('a report is accepted with one press', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.action(id));
  await user.click(screen.getByRole('button', { name: /^Accept 1\.1, Q2 2026\/27/ }));
  expect(await screen.findByText(/Accepted on 28 November 2026 by Plan Officer/)).toBeVisible();
  expect(sent).toEqual([{ to: 'accepted', reason: null }]);
  expect(screen.queryByRole('button', { name: /^Accept/ })).not.toBeInTheDocument();
});

test('a report is returned with a reason, and without one that is refused at the field', async () => {
  const { user, container } = await renderAt(paths.action(id));
  await user.click(screen.getByRole('button', { name: /^Return 1\.1/ }));
  const field = screen.getByLabelText('What should be put right?');
  expect(field).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Return 1\.1/ }));
  expect(await screen.findByText(/Say why it goes back/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  await user.type(field, 'Say who stands in for her.');
  await user.click(screen.getByRole('button', { name: /^Return 1\.1/ }));
  expect(await screen.findByText(/Why it was returned: Say who stands in/)).toBeVisible();
});

test('whoever judges what somebody else has judged meanwhile sees how it stands now', async () => {
  const [, waiting] = reports;
  const { user } = await renderAt(paths.action(id));
  server.use(
    http.untyped.post('*/api/v1/progress-reports/:id/transitions', () =>
      problem(412, 'Changed since', 'It was changed since you read it.'),
    ),
  );
  if (waiting) {
    shelf.put({ ...waiting, state: 'accepted', decidedAt: '2026-11-27T09:00:00Z', allowed: [] });
  }
  await user.click(screen.getByRole('button', { name: /^Accept 1\.1/ }));
  expect(await screen.findByText(/Accepted on 27 November 2026/)).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('It was changed since you read it.');
});

test('whoever takes back what was judged meanwhile sees how it stands now', async () => {
  const [, waiting] = reports;
  if (!waiting) throw new Error('The mock has reports.');
  shelf.put({ ...waiting, allowed: ['withdraw'] });
  const { action, agency, period } = waiting;
  const { user } = await renderAt(
    paths.report(action.id, { period: period.start, agency: agency.id }),
  );
  server.use(
    http.untyped.post('*/api/v1/progress-reports/:id/transitions', () =>
      problem(409, 'Conflict', 'A report that is accepted cannot become draft.'),
    ),
  );
  shelf.put({ ...waiting, state: 'accepted', allowed: [] });
  await user.click(screen.getByRole('button', { name: 'Take it back to change it' }));
  expect(await screen.findByText('Accepted')).toBeVisible();
  expect(screen.queryByRole('button', { name: /Take it back/ })).not.toBeInTheDocument();
});

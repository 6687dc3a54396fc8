import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { agencyByCode, plan } from '@/test/data';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { pageOf } from './rows';

test('where a plan stands is a link from its page, and each number leads to what it counts', async () => {
  const { user, router } = await renderAt(paths.plan(plan.id));
  await user.click(screen.getByRole('link', { name: 'Where it stands' }));
  await screen.findByRole('heading', { level: 1, name: /Where it stands$/ });
  const whole = screen.getByRole('list', { name: 'The whole plan' });
  const overdue = within(whole).getByRole('link', { name: /overdue$/ });
  const counted = overdue.textContent?.match(/^\d+/)?.[0];
  await user.click(overdue);
  await screen.findByRole('heading', { level: 1, name: /Actions by date$/ });
  expect(router.state.location.href).toBe(`/plans/${plan.id}/actions?due=overdue`);
  expect(screen.getByText(/the longest overdue first/)).toHaveTextContent(`${counted} action`);
});

test('each lead agency has a row, and its numbers lead to its actions', async () => {
  const { user, router } = await renderAt(paths.planSummary(plan.id));
  const byAgency = screen.getByRole('table', { name: 'By lead agency' });
  const council = agencyByCode('RCC');
  const row = within(byAgency).getByRole('row', { name: new RegExp(`^${council.name}`) });
  expect(within(row).getByRole('link', { name: `3 actions, ${council.name}` })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/actions?agency=${council.id}&role=lead`,
  );
  await user.click(within(row).getByRole('link', { name: /not started, / }));
  await screen.findByText(/status: not started/i);
  expect(router.state.location.search).toEqual({
    status: 'not-started',
    agency: council.id,
    role: 'lead',
  });
});

test('a plan has a table for its themes and one for its priorities', async () => {
  await renderAt(paths.planSummary(plan.id));
  expect(screen.getByRole('table', { name: 'By theme' })).toBeInTheDocument();
  expect(screen.getByRole('table', { name: 'By priority' })).toBeInTheDocument();
});

test('how fresh the plan is is told with its working, and each number leads to what it counts', async () => {
  const { user, router } = await renderAt(paths.planSummary(plan.id));
  const section = screen.getByRole('region', { name: '50% of what is expected is up to date' });
  expect(within(section).getAllByRole('listitem')[0]).toHaveTextContent(
    /^2 .*of 4 .*reports that the round Q2 2026 asked for were handed in by 28 October 2026/,
  );
  const council = agencyByCode('RCC');
  const row = within(screen.getByRole('table', { name: 'By lead agency' })).getByRole('row', {
    name: new RegExp(`^${council.name}`),
  });
  expect(within(row).getByText('100%')).toBeInTheDocument();
  expect(
    within(row).getByRole('link', { name: `2 reports on time, ${council.name}` }),
  ).toHaveAttribute(
    'href',
    `/rounds/round-over/owed?plan=${plan.id}&agency=${council.id}&answered=on-time`,
  );
  await user.click(within(row).getByRole('link', { name: `1 stories touched, ${council.name}` }));
  await screen.findByRole('heading', { level: 1, name: /Stories behind the baselines$/ });
  expect(router.state.location.search).toEqual({ agency: council.id, fresh: 'yes' });
});

test('the stories of a plan can be narrowed to those that nobody touched', async () => {
  const { user, router } = await renderAt(paths.planStories(plan.id, { agency: 'x' }));
  await user.click(screen.getByRole('link', { name: 'Not touched for a year' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ agency: 'x', fresh: 'no' }));
  await user.click(screen.getByRole('link', { name: 'Show those of the whole plan' }));
  await waitFor(() => expect(router.state.location.search).toEqual({ fresh: 'no' }));
});

test('what others changed leads into the history, until one has seen it', async () => {
  const sent = sentBy('POST');
  const { user } = await renderAt(paths.planSummary(plan.id));
  expect(screen.getByRole('heading', { name: 'In the last 30 days' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '2 reports handed in' })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/reports?since=2026-10-23T09%3A00%3A00Z&others=yes`,
  );
  expect(screen.getByRole('link', { name: '2 changed' })).toHaveAttribute(
    'href',
    `/plans/${plan.id}/history?parts=yes&others=yes&since=2026-10-23T09%3A00%3A00Z&kind=changed`,
  );
  screen.getByRole('button', { name: 'I have seen these' }).focus();
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { name: 'Since you last looked' })).toBeInTheDocument();
  expect(screen.getByText(/^Nothing that others did since/)).toBeInTheDocument();
  expect(sent).toEqual([{ upTo: '2026-11-22T09:00:00Z' }]);
});

test('an agency sees its figures in all plans above what it leads and supports', async () => {
  const council = agencyByCode('RCC');
  const { user, router } = await renderAt(paths.agency(council.id));
  const tiles = screen.getByRole('list', { name: 'In all open plans' });
  expect(within(tiles).getByRole('link', { name: '4 actions and sub-actions' })).toBeVisible();
  await user.click(within(tiles).getByRole('link', { name: /overdue$/ }));
  await waitFor(() =>
    expect(router.state.location.href).toBe(`/agencies/${council.id}?due=overdue#work`),
  );
  expect(screen.getByRole('link', { name: 'Put these dates in your calendar' })).toHaveAttribute(
    'href',
    `/account/calendars?agency=${council.id}`,
  );
});

test('every list of the service that a figure can name has a page', () => {
  expect(pageOf('/api/v1/actions?plan=p&priority=a&priority=b&dueSoon=true')).toBe(
    '/plans/p/actions?priority=a%2Cb&due=soon',
  );
  expect(pageOf('/api/v1/actions?plan=p&status=at-risk')).toBe('/plans/p/actions?status=at-risk');
  expect(pageOf('/api/v1/actions?plan=p&rating=red')).toBe('/plans/p/actions?rating=red');
  expect(pageOf('/api/v1/actions?agency=g&closed=false&unreported=true')).toBe(
    '/agencies/g?unreported=yes#work',
  );
  expect(pageOf('/api/v1/actions?plan=p&agency=g&role=lead&unconfirmed=true')).toBe(
    '/plans/p/actions?agency=g&role=lead&open=yes',
  );
  expect(pageOf('/api/v1/assignments?plan=p&theme=t&state=proposed&open=true')).toBe(
    '/plans/p/proposals?theme=t',
  );
  expect(pageOf('/api/v1/actions?agency=g&plan=p&closed=false&overdue=true')).toBe(
    '/agencies/g?plan=p&due=overdue#work',
  );
  expect(pageOf('/api/v1/assignments?agency=g&state=proposed&open=true')).toBe(
    '/agencies/g#proposals',
  );
});

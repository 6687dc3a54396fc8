import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { plan, shelf } from '@/test/data';
import { http } from '@/test/handlers/http';
import { fate } from '@/test/handlers/imports';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';

const FILE = 'The changed workbook or CSV file';
const workbook = () => new File(['PK'], 'actions.xlsx');

async function compared() {
  const view = await renderAt(paths.newWorkbook(plan.id));
  await view.user.upload(screen.getByLabelText(FILE), workbook());
  await view.user.click(screen.getByRole('button', { name: 'Compare with the plan' }));
  await screen.findByRole(
    'heading',
    { level: 1, name: /What the file would change/ },
    { timeout: 8000 },
  );
  return view;
}

afterEach(() => {
  fate.failed = false;
  vi.restoreAllMocks();
});

test('a list of actions is downloaded with the filter in force', async () => {
  const asked: string[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.url.includes('/exports/')) asked.push(new URL(request.url).search);
  });
  URL.createObjectURL = () => 'blob:actions';
  URL.revokeObjectURL = () => undefined;
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const { user } = await renderAt(paths.planActions(plan.id, { due: 'overdue', ended: 'yes' }));
  await user.click(screen.getByRole('button', { name: 'Download as Excel workbook' }));
  await waitFor(() => expect(saved).toEqual(['actions.xlsx']));
  await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
  await waitFor(() => expect(saved).toEqual(['actions.xlsx', 'actions.csv']));
  expect(asked).toEqual([
    `?plan=${plan.id}&overdue=true&ended=true&format=xlsx`,
    `?plan=${plan.id}&overdue=true&ended=true&format=csv`,
  ]);
  expect(screen.getByRole('link', { name: 'Change many in a workbook' })).toHaveAttribute(
    'href',
    paths.newWorkbook(plan.id),
  );
});

test('a download that fails says why', async () => {
  server.use(
    http.untyped.get('*/api/v1/exports/actions', () =>
      HttpResponse.json(
        { type: 'x', title: 'Busy', status: 429, detail: 'Wait a little.' },
        { status: 429 },
      ),
    ),
  );
  const { user } = await renderAt(paths.planActions(plan.id));
  await user.click(screen.getByRole('button', { name: 'Download as CSV' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Wait a little.');
});

test('a workbook is sent, compared, and loaded without the rows that are wrong', async () => {
  const sent: unknown[] = [];
  server.events.on('request:start', async ({ request }) => {
    if (request.url.endsWith('/load')) sent.push(await request.clone().json());
  });
  const { user, container, router } = await compared();
  expect(router.state.location.pathname).toMatch(/\/workbook\/0199/);
  expect(await violations(container)).toEqual([]);
  expect(screen.getByText(/1 new action, 1 change, 1 row with something wrong/)).toBeVisible();
  expect(screen.getByText(/does not have these columns/)).toHaveTextContent('Note');
  const wrong = within(screen.getByRole('table', { name: 'What is wrong, row by row' }));
  expect(wrong.getByRole('rowheader', { name: 'Row 3, Action' })).toBeInTheDocument();
  expect(wrong.getByText('Baby groups in all centres')).toBeInTheDocument();

  await user.click(screen.getByText(/Row 2:/));
  expect(screen.getByText('Visit every family within two weeks')).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'New (1)' }));
  await waitFor(() => expect(screen.queryByText(/Row 2:/)).not.toBeInTheDocument());

  await user.click(screen.getByRole('button', { name: 'Load 2 rows' }));
  const summary = await screen.findByRole('alert');
  await user.click(within(summary).getByRole('link', { name: /leave them out/ }));
  expect(screen.getByLabelText('Leave out the 1 row with something wrong')).toHaveFocus();
  await user.click(screen.getByLabelText('Leave out the 1 row with something wrong'));
  await user.click(screen.getByRole('button', { name: 'Load 2 rows' }));
  await screen.findByRole('heading', { name: /The changes are loaded/ }, { timeout: 8000 });
  expect(sent).toEqual([{ leaveOut: [3] }]);
  expect(screen.getByText(/1 action added, 1 action changed/)).toBeInTheDocument();
}, 30_000);

test('a load that fails promises nothing that is not kept', async () => {
  const { user } = await compared();
  fate.failed = true;
  await user.click(screen.getByLabelText(/Leave out/));
  await user.click(screen.getByRole('button', { name: 'Load 2 rows' }));
  await screen.findByRole('heading', { name: /The changes were not loaded/ }, { timeout: 8000 });
  expect(screen.queryByText(/decisions are kept/)).not.toBeInTheDocument();
}, 30_000);

test('an agreed plan is asked for the reason', async () => {
  shelf.put({ ...plan, status: 'agreed' });
  const reasons: (string | null)[] = [];
  server.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/load')) reasons.push(url.searchParams.get('reason'));
  });
  const { user } = await compared();
  await user.type(screen.getByLabelText('Why does this change?'), 'As the board decided');
  await user.click(screen.getByLabelText(/Leave out/));
  await user.click(screen.getByRole('button', { name: 'Load 2 rows' }));
  await waitFor(() => expect(reasons).toEqual(['As the board decided']));
}, 30_000);

test('a file that cannot be compared says why, and the way to another', async () => {
  fate.failed = true;
  const { user } = await renderAt(paths.newWorkbook(plan.id));
  await user.upload(screen.getByLabelText(FILE), workbook());
  await user.click(screen.getByRole('button', { name: 'Compare with the plan' }));
  await screen.findByRole('heading', { name: /The file was not compared/ });
  expect(screen.getByRole('link', { name: 'Try another file' })).toHaveAttribute(
    'href',
    paths.newWorkbook(plan.id),
  );
}, 30_000);

test('what is no workbook is not sent, and what the service refuses says why', async () => {
  const { user } = await renderAt(paths.newWorkbook(plan.id));
  await user.click(screen.getByRole('button', { name: 'Compare with the plan' }));
  await user.click(await screen.findByRole('link', { name: /Choose or drop the workbook/ }));
  expect(screen.getByLabelText(FILE)).toHaveFocus();
  server.use(
    http.untyped.post('*/api/v1/imports', () =>
      HttpResponse.json(
        {
          type: '/api/v1/problems/not-a-table',
          title: 'No table',
          status: 422,
          detail: 'The cells B2:B4 are merged.',
        },
        { status: 422 },
      ),
    ),
  );
  await user.upload(screen.getByLabelText(FILE), workbook());
  await user.click(screen.getByRole('button', { name: 'Compare with the plan' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The cells B2:B4 are merged.');
}, 30_000);

test('whoever may not change the plan is told so', async () => {
  shelf.put({ ...plan, allowed: [] });
  await renderAt(paths.newWorkbook(plan.id));
  expect(screen.getByText(/changed by its partnership officers/)).toBeInTheDocument();
  expect(screen.queryByLabelText(FILE)).not.toBeInTheDocument();
});

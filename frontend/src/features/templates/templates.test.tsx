import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, expect, test, vi } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { agencyByCode, mock, rounds, shelf } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { faulty } from '@/test/handlers/templates';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';

const [round] = rounds;
const id = round?.id ?? '';
const council = agencyByCode('RCC');
const FILE = 'The file you have filled in';
const workbook = () => new File(['PK'], 'progress.xlsx');

/** What the service was asked for at the template's address, by method. */
function asked(method: 'GET' | 'POST') {
  const queries: string[] = [];
  server.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    if (request.method === method && url.pathname.endsWith('/template')) queries.push(url.search);
  });
  return queries;
}

async function compared() {
  const view = await renderAt(paths.template(id, council.id));
  await view.user.upload(screen.getByLabelText(FILE), workbook());
  await view.user.click(screen.getByRole('button', { name: 'Compare it' }));
  await screen.findByRole('heading', { name: 'What progress.xlsx would do' });
  return view;
}

const PERCENT = {
  column: 'percent',
  code: 'wrong-type',
  detail: 'It must be a whole number from 0 to 100, such as 40.',
};

afterEach(() => {
  faulty.rows = {};
  vi.restoreAllMocks();
});

test('from the page of a round an agency takes its reports in each form', async () => {
  const queries = asked('GET');
  URL.createObjectURL = () => 'blob:template';
  URL.revokeObjectURL = () => undefined;
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  const { user, container } = await renderAt(paths.round(id));
  await user.click(screen.getByRole('link', { name: `Fill in as a workbook for ${council.name}` }));
  await screen.findByRole('heading', { level: 1, name: /Fill in as a workbook$/ });
  expect(screen.getByText(/3 reports asked for by 28 October 2026, 3 reports/)).toBeVisible();
  expect(await violations(container)).toEqual([]);
  for (const form of ['Excel workbook', 'CSV', 'JSON']) {
    const button = screen.getByRole('button', { name: `Download as ${form}` });
    // One after another, as a person presses them.
    // oxlint-disable-next-line no-await-in-loop
    await user.click(button);
    // oxlint-disable-next-line no-await-in-loop
    await waitFor(() => expect(button).toBeEnabled());
  }
  const name = `progress-${round?.period.start}-RCC`;
  await waitFor(() => expect(saved).toEqual([`${name}.xlsx`, `${name}.csv`, `${name}.json`]));
  expect(queries).toEqual(
    ['xlsx', 'csv', 'json'].map((format) => `?format=${format}&agency=${council.id}`),
  );
});

test('what is wrong in which cell is said before anything is changed, and nothing can be loaded', async () => {
  faulty.rows = { 3: [PERCENT] };
  const queries = asked('POST');
  const { user, container } = await compared();
  expect(
    screen.getByText(/Nothing has been changed yet\..*1 row with something wrong/),
  ).toBeVisible();
  const wrong = within(screen.getByRole('table', { name: 'What is wrong, row by row' }));
  expect(
    wrong.getByRole('rowheader', { name: 'Sheet Progress, row 3, column Percent complete' }),
  ).toBeVisible();
  expect(wrong.getByText(PERCENT.detail)).toBeVisible();
  expect(screen.getByText(/Mend these cells in the file/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Load these reports' })).not.toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Send another file' }));
  expect(screen.getByRole('heading', { name: '3. Send it back' })).toHaveFocus();
  expect(queries).toEqual([`?agency=${council.id}&submit=true&dryRun=true`]);
});

test('a file that is right is loaded, and handed in as one said', async () => {
  const queries = asked('POST');
  const { user, container } = await compared();
  expect(screen.getByRole('heading', { name: /^What progress\.xlsx would do/ })).toHaveFocus();
  expect(screen.getByText(/3 new reports\. 3 reports would be handed in\./)).toBeVisible();
  const changed = within(screen.getByRole('table', { name: 'What changes, row by row' }));
  expect(changed.getByRole('row', { name: /1\.1 .*New Handed in/ })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Load these reports' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '3 reports begun, 3 reports handed in.',
  );
  expect(screen.getByRole('link', { name: 'See how they stand' })).toHaveAttribute(
    'href',
    paths.roundReport(id, council.id),
  );
  expect(await violations(container)).toEqual([]);
  expect(queries.at(-1)).toBe(`?agency=${council.id}&submit=true&dryRun=false`);
});

test('reports are kept as drafts when that is chosen', async () => {
  const queries = asked('POST');
  const { user } = await renderAt(paths.template(id, council.id));
  await user.click(screen.getByLabelText(/^Keep them as drafts/));
  await user.upload(screen.getByLabelText(FILE), workbook());
  await user.click(screen.getByRole('button', { name: 'Compare it' }));
  expect(await screen.findByText(/They would be kept as drafts\./)).toBeVisible();
  expect(queries).toEqual([`?agency=${council.id}&submit=false&dryRun=true`]);
});

test('what went wrong between comparing and loading is named cell by cell, and nothing is loaded', async () => {
  const { user } = await compared();
  faulty.rows = {
    2: [{ column: 'state', code: 'handed-in', detail: 'The report has been handed in.' }],
  };
  await user.click(screen.getByRole('button', { name: 'Load these reports' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/Nothing was changed: 1 rows/);
  expect(await screen.findByText('The report has been handed in.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Load these reports' })).not.toBeInTheDocument();
});

test('what is no such file is not sent, and what the service refuses says why at the field', async () => {
  const { user } = await renderAt(paths.template(id, council.id));
  await user.click(screen.getByRole('button', { name: 'Compare it' }));
  await user.click(await screen.findByRole('link', { name: /Choose or drop the file/ }));
  expect(screen.getByLabelText(FILE)).toHaveFocus();
  server.use(
    http.untyped.post('*/api/v1/reporting-rounds/:id/template', () =>
      problem(422, 'No table', 'The sheet Progress is missing. Send the workbook you had here.'),
    ),
  );
  await user.upload(screen.getByLabelText(FILE), workbook());
  await user.click(screen.getByRole('button', { name: 'Compare it' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The sheet Progress is missing.');
});

test('a lost connection changes nothing and can be tried again', async () => {
  const { user } = await compared();
  server.use(
    http.untyped.post('*/api/v1/reporting-rounds/:id/template', () => HttpResponse.error(), {
      once: true,
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Load these reports' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('There is no connection to Waymark');
  await user.click(screen.getByRole('button', { name: 'Load these reports' }));
  expect(await screen.findByText(/3 reports begun/)).toBeVisible();
});

test('an officer of the partnership fills in for one agency, or for all together', async () => {
  const { user } = await renderAt(paths.round(id));
  await user.click(
    screen.getByRole('link', { name: /^Fill in as a workbook for Eastvale District/ }),
  );
  await screen.findByRole('heading', { level: 1, name: /Eastvale District Council/ });
  await user.click(screen.getByRole('link', { name: 'All together' }));
  expect(await screen.findByText(/^All \d agencies together: 6 reports/)).toBeVisible();
});

test('an agency does not fill in for another', async () => {
  if (round) shelf.put({ ...round, allowed: [] });
  mock.me = { ...mock.me, agencies: [{ ...council }] };
  await renderAt(paths.template(id, agencyByCode('EDC').id));
  expect(screen.getByText(/Nothing is asked here that you could fill in/)).toBeVisible();
  expect(screen.queryByLabelText(FILE)).not.toBeInTheDocument();
});

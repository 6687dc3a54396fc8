import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { afterEach, expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { mock, nobodyYet } from '@/test/data';
import { http } from '@/test/handlers/http';
import { fate } from '@/test/handlers/imports';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const wordFile = () => new File(['PK'], 'plan-2027.docx', { type: WORD });

async function review() {
  const view = await renderAt('/imports/new');
  await view.user.upload(screen.getByLabelText('The plan as a Word document'), wordFile());
  await view.user.click(screen.getByRole('button', { name: 'Read this document' }));
  await screen.findByRole(
    'heading',
    { level: 1, name: /Rowanshire Children and Young People/ },
    { timeout: 8000 },
  );
  return view;
}

afterEach(() => {
  fate.failed = false;
});

const question = (name: string) => screen.getByRole('group', { name: new RegExp(name) });

test('a document is sent, read, decided on and loaded', async () => {
  let sent: unknown;
  server.events.on('request:start', async ({ request }) => {
    if (request.url.endsWith('/load')) sent = await request.clone().json();
  });
  const { user, container, router, unmount } = await review();
  expect(router.state.location.pathname).toMatch(/^\/imports\/0199/);
  expect(screen.getByText('3 names of 3 not decided')).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);

  const harbour = within(question('Harbour Trust'));
  await user.click(harbour.getByRole('radio', { name: 'A new agency' }));
  expect(harbour.getByLabelText('Full name')).toHaveValue('Harbour Trust');
  expect(harbour.getByLabelText('Code')).toHaveValue('HT');
  await user.selectOptions(harbour.getByLabelText('Kind'), 'Voluntary');

  const carers = within(question('Larkfield Carers'));
  expect(carers.getByText('very like it')).toBeInTheDocument();
  await user.click(carers.getByRole('radio', { name: /Larkfield Young Carers/ }));
  expect(screen.getByText('1 name of 3 not decided')).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);

  await user.click(screen.getByRole('button', { name: 'Load the plan with 1 name left open' }));
  await screen.findByRole('heading', { name: 'The plan is loaded' }, { timeout: 8000 });
  expect(sent).toEqual({
    decisions: [
      { text: 'Harbour Trust', create: { name: 'Harbour Trust', code: 'HT', kind: 'voluntary' } },
      { text: 'Larkfield Carers', use: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ],
  });
  expect(screen.getByRole('link', { name: /Growing Up in Rowanshire/ })).toBeInTheDocument();

  // The page is there again after a reload, and when one comes back to it.
  unmount();
  await renderAt(router.state.location.href);
  expect(await screen.findByRole('heading', { name: 'The plan is loaded' })).toBeInTheDocument();
}, 30_000);

test('decisions outlive a reload of the page', async () => {
  const { user, router, unmount } = await review();
  await user.click(
    within(question('Harbour Trust')).getByRole('radio', { name: /Leave it to be confirmed/ }),
  );
  const address = router.state.location.href;
  unmount();
  await renderAt(address);
  expect(within(question('Harbour Trust')).getByRole('radio', { name: /Leave it/ })).toBeChecked();
}, 30_000);

test('what the service refuses stands beside its field and in the summary', async () => {
  const { user } = await review();
  const harbour = within(question('Harbour Trust'));
  await user.click(harbour.getByRole('radio', { name: 'A new agency' }));
  await user.click(screen.getByRole('button', { name: /Load the plan/ }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: 'Harbour Trust: Choose a kind' })).toBeVisible();
  expect(harbour.getByLabelText('Kind')).toHaveAccessibleDescription(/Choose a kind/);
  await user.click(within(summary).getByRole('link'));
  expect(harbour.getByLabelText('Kind')).toHaveFocus();
}, 30_000);

test('somebody who is here already is found by a part of the name', async () => {
  const { user } = await review();
  const harbour = within(question('Harbour Trust'));
  await user.click(harbour.getByRole('radio', { name: 'Another agency that is here already' }));
  expect(screen.getByText('3 names of 3 not decided')).toBeInTheDocument();
  await user.type(harbour.getByLabelText('Part of the name'), 'care t');
  await user.click(await harbour.findByRole('radio', { name: 'Rowanshire Primary Care Trust' }));
  expect(screen.getByText('2 names of 3 not decided')).toBeInTheDocument();
}, 30_000);

test('findings are grouped, the gravest first, and narrowed by their kind', async () => {
  const { user } = await review();
  const noticed = within(screen.getByRole('region', { name: 'What was noticed' }));
  const titles = noticed.getAllByRole('heading', { level: 3 }).map((each) => each.textContent);
  expect(titles).toEqual(['Could not be read', 'To check', 'To know']);
  await user.click(noticed.getByRole('link', { name: 'To check (2)' }));
  await waitFor(() => expect(noticed.getAllByRole('heading', { level: 3 })).toHaveLength(1));
  expect(noticed.getByText('10/11')).toBeInTheDocument();
}, 30_000);

test('a missing file is asked for, with the focus on the summary', async () => {
  const { user } = await renderAt('/imports/new');
  await user.click(screen.getByRole('button', { name: 'Read this document' }));
  const link = await screen.findByRole('link', { name: 'Choose or drop a Word document' });
  await user.click(link);
  expect(screen.getByLabelText('The plan as a Word document')).toHaveFocus();
});

test('a refused document says why, in the words of the service', async () => {
  server.use(
    http.untyped.post('*/api/v1/imports', () =>
      HttpResponse.json(
        {
          type: '/api/v1/problems/macros',
          title: 'Macros',
          status: 422,
          detail: 'The document carries macros. Save it without them.',
        },
        { status: 422 },
      ),
    ),
  );
  const { user } = await renderAt('/imports/new');
  await user.upload(screen.getByLabelText('The plan as a Word document'), wordFile());
  await user.click(screen.getByRole('button', { name: 'Read this document' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveTextContent('The document carries macros. Save it without them.');
});

test('a document that cannot be read says why, and nothing was loaded', async () => {
  fate.failed = true;
  const { user } = await renderAt('/imports/new');
  await user.upload(screen.getByLabelText('The plan as a Word document'), wordFile());
  await user.click(screen.getByRole('button', { name: 'Read this document' }));
  await screen.findByRole('heading', { name: 'The document was not read' });
  expect(screen.getByText('The document is encrypted.')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Try another document' })).toBeInTheDocument();
}, 30_000);

test('reading can be stopped', async () => {
  const { user } = await renderAt('/imports/new');
  await user.upload(screen.getByLabelText('The plan as a Word document'), wordFile());
  await user.click(screen.getByRole('button', { name: 'Read this document' }));
  await screen.findByRole('heading', { name: 'Reading the document' });
  await user.click(screen.getByRole('button', { name: 'Stop' }));
  const heading = await screen.findByRole('heading', { name: 'Reading was stopped' });
  expect(heading).toBeInTheDocument();
}, 30_000);

test('a load that fails keeps the decisions', async () => {
  const { user } = await review();
  await user.click(
    within(question('Harbour Trust')).getByRole('radio', { name: /Leave it to be confirmed/ }),
  );
  fate.failed = true;
  await user.click(screen.getByRole('button', { name: /Load the plan/ }));
  await screen.findByRole('heading', { name: 'The plan was not loaded' });
  await user.click(screen.getByRole('button', { name: 'Go back to what was read' }));
  await screen.findByRole('heading', { name: 'In the document' });
  expect(within(question('Harbour Trust')).getByRole('radio', { name: /Leave it/ })).toBeChecked();
}, 30_000);

test('whoever was signed out on the way is led back, with the decisions kept', async () => {
  const { user, router } = await review();
  await user.click(
    within(question('Harbour Trust')).getByRole('radio', { name: /Leave it to be confirmed/ }),
  );
  server.use(
    http.untyped.post('*/api/v1/imports/:id/load', () =>
      HttpResponse.json(
        { type: '/api/v1/problems/unauthorized', title: 'You are not signed in', status: 401 },
        { status: 401 },
      ),
    ),
  );
  await user.click(screen.getByRole('button', { name: /Load the plan/ }));
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: /your decisions are kept/ })).toHaveAttribute(
    'href',
    paths.signIn(router.state.location.pathname),
  );
}, 30_000);

test('an empty file is not sent', async () => {
  const { user } = await renderAt('/imports/new');
  const empty = new File([], 'plan.docx', { type: WORD });
  await user.upload(screen.getByLabelText('The plan as a Word document'), empty);
  await user.click(screen.getByRole('button', { name: 'Read this document' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The file is empty');
});

test('whoever may load no plan is told so', async () => {
  mock.me = { ...nobodyYet, agencies: [], grants: [] };
  await renderAt('/imports/new');
  expect(screen.getByText(/Plans are loaded by the partnership officers/)).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Import a plan' })).not.toBeInTheDocument();
});

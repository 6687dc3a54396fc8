import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Job, Plan } from '@/api/types';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { importResult, plan, shelf, STAMPS } from '@/test/data';
import { http } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { server } from '@/test/server';

const WHY = 'Why does this change?';

/** A document that was compared with a plan that is here already. */
function compared(status: Plan['status']) {
  shelf.put({ ...plan, status });
  const job: Job = {
    id: '7',
    kind: 'import',
    state: 'done',
    progress: { done: 4, total: 4, message: null },
    problems: [],
    problemCounts: {},
    result: { ...importResult, plan: { id: plan.id, ref: null, title: plan.title } },
    createdAt: STAMPS.createdAt,
    finishedAt: STAMPS.updatedAt,
    allowed: [],
  };
  server.use(http.get('/api/v1/jobs/{id}', ({ response }) => response(200).json(job)));
}

test('a document for an agreed plan is loaded with its reason', async () => {
  compared('agreed');
  const reasons: (string | null)[] = [];
  server.events.on('request:start', ({ request }) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/load')) reasons.push(url.searchParams.get('reason'));
  });
  const { user, container } = await renderAt(paths.import('7'));
  await user.type(await screen.findByLabelText(WHY), 'As the board decided in May');
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Load the plan/ }));
  await waitFor(() => expect(reasons).toEqual(['As the board decided in May']));
});

test('a document for a draft needs none', async () => {
  compared('draft');
  await renderAt(paths.import('7'));
  expect(await screen.findByRole('button', { name: /^Load the plan/ })).toBeInTheDocument();
  expect(screen.queryByLabelText(WHY)).not.toBeInTheDocument();
});

import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Action } from '@/api/types';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { actions, plan, priorities, shelf } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';

const action = actions[0] as Action;
const WHY = 'Why does this change?';

/** The reasons that come with the writes while a test runs. */
function reasons() {
  const found: (string | null)[] = [];
  server.events.on('request:start', ({ request }) => {
    if (request.method !== 'GET') found.push(new URL(request.url).searchParams.get('reason'));
  });
  return found;
}

const agreed = () => shelf.put({ ...plan, status: 'agreed' });

/** The plan is agreed by somebody else: the service asks for the reason of whoever does not say it. */
function refuseWithoutReason() {
  server.use(
    http.patch('/api/v1/actions/{id}', ({ request, response }) =>
      new URL(request.url).searchParams.has('reason')
        ? response(200).json(shelf.put(action))
        : response.untyped(
            problem(422, 'It needs a reason', 'The plan is agreed.', [], 'reason-needed'),
          ),
    ),
  );
}

test('the form of an action in an agreed plan asks for the reason before it is saved', async () => {
  agreed();
  const sent = sentBy('PATCH');
  const found = reasons();
  const { user, container } = await renderAt(paths.editAction(action.id));
  await user.type(screen.getByLabelText('Number'), 'x');
  await user.type(screen.getByLabelText(WHY), ' The board moved it ');
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent).toEqual([{ ref: '1.1x' }]);
  expect(found).toEqual(['The board moved it']);
});

test('a milestone of a draft that slips may be given the reason', async () => {
  const found = reasons();
  const { user, container } = await renderAt(paths.editAction(action.id));
  await user.type(screen.getByLabelText('Milestone 1: when'), ' 2029');
  await user.type(screen.getByLabelText(/^Why did it slip\?/), 'The money came late');
  expect(await violations(container)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(found).toEqual(['The money came late']);
});

test('a draft is changed without a reason', async () => {
  const found = reasons();
  const { user } = await renderAt(paths.editAction(action.id));
  expect(screen.queryByLabelText(WHY)).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Number'), 'x');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
  expect(found).toEqual([null]);
});

test('a plan that was agreed while one typed asks then, and nothing typed is lost', async () => {
  refuseWithoutReason();
  const { user } = await renderAt(paths.editAction(action.id));
  await user.type(screen.getByLabelText('Number'), 'x');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('link', { name: /^Say why this changes/ }));
  const field = screen.getByLabelText(WHY);
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/Say why this changes/);
  expect(screen.getByLabelText('Number')).toHaveValue('1.1x');
  await user.type(field, 'The board moved it');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('alert', { name: 'Saved' });
});

test.each([
  ['an action', paths.deleteAction(actions[3]?.id ?? ''), 'Delete this action'],
  ['a priority', paths.deletePriority(priorities[2]?.id ?? ''), 'Delete this priority'],
])('deleting %s of an agreed plan takes its reason along', async (_name, path, button) => {
  agreed();
  const found = reasons();
  const { user, container, router } = await renderAt(path);
  expect(await violations(container)).toEqual([]);
  await user.type(screen.getByLabelText(WHY), 'It was merged');
  await user.click(screen.getByRole('button', { name: button }));
  await waitFor(() => expect(router.state.location.pathname).not.toBe(path));
  expect(found).toEqual(['It was merged']);
});

test.each([
  ['a part of a priority', paths.editPriority(priorities[0]?.id ?? '', 'note')],
  ['the plan', paths.editPlan(plan.id, 'about')],
  ['a new action', paths.newAction(priorities[0]?.id ?? '')],
  ['a new priority', paths.newPriority(plan.id)],
])('the form of %s asks for the reason in an agreed plan', async (_name, path) => {
  agreed();
  await renderAt(path);
  expect(screen.getByLabelText(WHY)).toBeInTheDocument();
});

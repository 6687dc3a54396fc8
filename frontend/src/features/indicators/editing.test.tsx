import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { paths } from '@/app/paths';
import { violations } from '@/test/axe';
import { indicators, plan, priorities, readiness, shelf } from '@/test/data';
import { http, problem } from '@/test/handlers/http';
import { renderAt } from '@/test/render';
import { sentBy } from '@/test/sent';
import { server } from '@/test/server';
import { addressOf } from '@/features/open';

const idOf = (things: { id: string }[], index = 0) => things[index]?.id ?? '';
const placed = idOf(indicators);
const loose = idOf(indicators, 1);
const priority = idOf(priorities);
const WHY = 'Why does this change?';

function theyChange(change: object) {
  const found = shelf.one(indicators, placed);
  if (found) shelf.put({ ...found, ...change });
}

const save = () => screen.getByRole('button', { name: 'Save' });

test('a new indicator is entered from a priority and offered to it', async () => {
  const sent = sentBy('POST');
  const { user, router, container } = await renderAt(paths.editPriority(priority, 'indicators'));
  await user.click(screen.getByRole('link', { name: 'Enter a new indicator' }));
  await user.type(await screen.findByLabelText('Title'), 'Children who walk to school');
  await user.type(screen.getByLabelText('References'), 'NI 198{Enter}L 4');
  await user.selectOptions(screen.getByLabelText('How often it is measured'), 'Every term');
  await user.selectOptions(screen.getByLabelText('Decimal places'), '0');
  await user.selectOptions(screen.getByLabelText('What it measures'), 'performance');
  await user.selectOptions(screen.getByLabelText('Aspect'), 'How much is done');
  await user.click(screen.getByRole('button', { name: 'Add a designation' }));
  expect(await violations(container)).toEqual([]);
  await user.click(save());
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent[0]).toMatchObject({
    partnership: plan.partnership.id,
    title: { state: 'set', text: 'Children who walk to school' },
    definition: { state: 'absent', text: null },
    definitionStatus: 'to-be-confirmed',
    references: ['NI 198', 'L 4'],
    frequency: 'termly',
    decimals: 0,
    measure: 'performance',
    aspect: 'how-much',
    contactOfficer: null,
    designations: [{ kind: 'local', text: null, from: null, to: null }],
  });
  expect(router.state.location.pathname).toBe(paths.editPriority(priority, 'indicators'));
  expect(
    within(screen.getByLabelText('Add an indicator')).getByRole('option', {
      name: 'Children who walk to school',
    }),
  ).toBeInTheDocument();
});

test('only what was changed is sent, and a refusal stands beside its field', async () => {
  const sent = sentBy('PATCH');
  const { user, container } = await renderAt(paths.editIndicator(placed));
  expect(screen.queryByLabelText(WHY)).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Unit'), ' of all');
  const last = within(screen.getByRole('group', { name: 'Designation 1: last day' }));
  await user.type(last.getByLabelText('Day'), '1');
  await user.type(last.getByLabelText('Month'), '4');
  await user.type(last.getByLabelText('Year'), '2025');
  await user.click(save());
  await user.click(
    await screen.findByRole('link', { name: 'Designation 1: last day: It ends before it starts.' }),
  );
  expect(last.getByLabelText('Day')).toHaveFocus();
  expect(screen.getByLabelText('Unit')).toHaveValue('% of all');
  expect(await violations(container)).toEqual([]);
  await user.clear(last.getByLabelText('Year'));
  await user.type(last.getByLabelText('Year'), '2029');
  await user.click(save());
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent.at(-1)).toEqual({
    unit: '% of all',
    designations: [
      { kind: 'national-indicator', text: null, from: '2026-04-01', to: '2029-04-01' },
    ],
  });
});

test('an indicator of an agreed plan asks for the reason before it is saved', async () => {
  shelf.put({ ...plan, status: 'agreed' });
  await renderAt(paths.editIndicator(placed));
  expect(screen.getByLabelText(WHY)).toBeInTheDocument();
});

test('where the plan is not known, the service asks for the reason', async () => {
  server.use(
    http.patch('/api/v1/indicators/{id}', ({ response }) =>
      response.untyped(
        problem(422, 'It needs a reason', 'The plan is agreed.', [], 'reason-needed'),
      ),
    ),
  );
  const { user } = await renderAt(paths.editIndicator(loose));
  await user.type(screen.getByLabelText('Source'), '!');
  await user.click(save());
  await user.click(await screen.findByRole('link', { name: /^Say why this changes/ }));
  expect(screen.getByLabelText(WHY)).toHaveFocus();
});

test('a stale save shows both versions, and one chooses', async () => {
  const sent = sentBy('PATCH');
  const { user, container } = await renderAt(paths.editIndicator(placed));
  await user.type(screen.getByLabelText('Source'), ' 2');
  theyChange({ source: 'The school census', unit: 'per cent' });
  await user.click(save());
  const panel = await screen.findByRole('region', { name: /changed this/ });
  expect(panel).toHaveTextContent('The school census');
  expect(screen.getByLabelText('Unit')).toHaveValue('per cent');
  expect(await violations(container)).toEqual([]);
  await user.click(within(panel).getByRole('radio', { name: 'Use mine' }));
  await user.click(save());
  await screen.findByRole('alert', { name: 'Saved' });
  expect(sent.at(-1)).toEqual({ source: 'National measurement programme 2' });
});

test('an indicator that an edition knows is not deleted, and the service says why', async () => {
  const { user, container } = await renderAt(paths.deleteIndicator(placed));
  await user.click(screen.getByRole('button', { name: 'Delete this indicator' }));
  expect(await screen.findByText(/An edition knows it/)).toBeInTheDocument();
  expect(await violations(container)).toEqual([]);
});

test('one that stands nowhere is deleted, and one comes back to the plans', async () => {
  const { user, router } = await renderAt(paths.deleteIndicator(loose));
  await user.click(screen.getByRole('button', { name: 'Delete this indicator' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(paths.plans()));
});

test('whoever may not edit is offered nothing to press', async () => {
  theyChange({ allowed: [] });
  await renderAt(paths.indicator(placed));
  expect(screen.queryByRole('link', { name: 'Change this indicator' })).not.toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Delete' })).not.toBeInTheDocument();
});

test("another's change arrives by itself", async () => {
  await renderAt(paths.indicator(placed));
  theyChange({ title: { state: 'set', text: 'Children who are obese' } });
  window.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByText(/Changed just now by/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Children who are obese');
});

test('an open point of an indicator leads to its field', async () => {
  const [open] = readiness;
  if (!open) throw new Error('There is an open thing.');
  const where = { ...open.where, type: 'indicator', id: placed, pointer: '/definition' };
  const address = addressOf({ ...open, where }, plan.id);
  expect(address).toBe(paths.editIndicator(placed, { field: 'definition', plan: plan.id }));
  await renderAt(address);
  await waitFor(() => expect(screen.getByLabelText('Definition')).toHaveFocus());
});
